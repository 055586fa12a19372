package dev.stubdown.javamodel;

import dev.stubdown.model.ApiModel;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Operation;
import dev.stubdown.model.Property;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.model.TypeRef;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which object type derives from which, and which are used as the type of something, so that an object of a derived type may stand there.
 *
 * <p>A base type that is not defined, is no object type, or would close a circle is no base type here.
 */
final class TypeTree {

    private final Map<QualifiedName, ObjectType> objects = new HashMap<>();
    private final Map<QualifiedName, ObjectType> bases = new HashMap<>();
    private final Map<QualifiedName, List<ObjectType>> derived = new HashMap<>();
    private final Set<QualifiedName> used = new HashSet<>();
    private final Set<QualifiedName> polymorphic = new HashSet<>();
    private final Set<QualifiedName> namedRoots = new HashSet<>();

    TypeTree(ApiModel model) {
        for (TypeDefinition type : model.types()) {
            if (type instanceof ObjectType object) {
                objects.put(object.name(), object);
                object.properties().forEach(this::use);
            }
        }
        model.operations().forEach(this::use);
        objects.values().stream().sorted((a, b) -> a.name().compareTo(b.name())).forEach(this::connect);
        objects.values().forEach(this::enterDerived);
        derived.values().forEach(list -> list.sort((a, b) -> a.name().compareTo(b.name())));
        derived.keySet().forEach(this::markPolymorphic);
        objects.values().stream().filter(this::isChosenByName).forEach(type -> namedRoots.add(root(type)));
    }

    /** The base type; null for none. */
    @Nullable
    ObjectType base(ObjectType type) {
        return bases.get(type.name());
    }

    /** The type and its base types, from the root down. */
    List<ObjectType> lineage(ObjectType type) {
        List<ObjectType> line = new ArrayList<>();
        for (ObjectType t = type; t != null; t = base(t)) {
            line.add(t);
        }
        Collections.reverse(line);
        return line;
    }

    /** All types that derive from it, by name. */
    List<ObjectType> derived(ObjectType type) {
        return derived.getOrDefault(type.name(), List.of());
    }

    /** True where a type derives from it. */
    boolean hasDerived(ObjectType type) {
        return derived.containsKey(type.name());
    }

    /** True where something may hold an object of the type or of one derived from it, and there is one derived from it. */
    boolean isPolymorphic(ObjectType type) {
        return polymorphic.contains(type.name());
    }

    /** True where one of its base types is polymorphic. */
    boolean standsForPolymorphic(ObjectType type) {
        ObjectType base = base(type);
        return base != null && isPolymorphicUpward(base);
    }

    /**
     * True where the name of a type in a message has to choose the class of an object: where the type is polymorphic, and where the docs say that
     * it is abstract, since there are no objects of that type itself.
     */
    boolean isChosenByName(ObjectType type) {
        return type.isAbstract() || isPolymorphic(type);
    }

    /** True where the name of a type chooses the class of an object of one of its base types. */
    boolean isBelowChosenByName(ObjectType type) {
        ObjectType base = base(type);
        return base != null && (isChosenByName(base) || isBelowChosenByName(base));
    }

    /** True where a type of the same tree is chosen by name. */
    boolean isInNamedTree(ObjectType type) {
        return namedRoots.contains(root(type));
    }

    /** All types whose tree has one that is chosen by name, by name. */
    List<ObjectType> named() {
        return objects.values().stream()
                .filter(this::isInNamedTree)
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
    }

    private QualifiedName root(ObjectType type) {
        return lineage(type).get(0).name();
    }

    private void connect(ObjectType type) {
        ObjectType base = type.baseType() == null ? null : objects.get(type.baseType());
        for (ObjectType t = base; t != null; t = base(t)) {
            if (t.name().equals(type.name())) {
                return;
            }
        }
        if (base != null) {
            bases.put(type.name(), base);
        }
    }

    private void enterDerived(ObjectType type) {
        for (ObjectType t = base(type); t != null; t = base(t)) {
            derived.computeIfAbsent(t.name(), name -> new ArrayList<>()).add(type);
        }
    }

    private void markPolymorphic(QualifiedName name) {
        ObjectType type = objects.get(name);
        if (type != null && isPolymorphicUpward(type)) {
            polymorphic.add(name);
        }
    }

    private boolean isPolymorphicUpward(ObjectType type) {
        for (ObjectType t = type; t != null; t = base(t)) {
            if (used.contains(t.name()) && derived.containsKey(t.name())) {
                return true;
            }
        }
        return false;
    }

    private void use(Operation operation) {
        operation.parameters().forEach(parameter -> use(parameter.type()));
        operation.responses().forEach(response -> use(response.type()));
        if (operation.request() != null) {
            use(operation.request().type());
            operation.request().properties().forEach(this::use);
        }
    }

    private void use(Property property) {
        use(property.type());
    }

    private void use(@Nullable TypeRef type) {
        if (type != null && type.target() instanceof TypeRef.Named named) {
            used.add(named.name());
        }
    }
}
