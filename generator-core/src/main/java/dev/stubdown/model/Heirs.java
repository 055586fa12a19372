package dev.stubdown.model;

import dev.stubdown.term.QualifiedName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What becomes of types whose base types are left out: they have by themselves what they inherited, and the next base type that stays. */
public final class Heirs {

    private final ApiModel model;
    private final Set<QualifiedName> leftOut;

    /** @param leftOut names of types that go; the model need not have all of them */
    public Heirs(ApiModel model, Set<QualifiedName> leftOut) {
        this.model = model;
        this.leftOut = Set.copyOf(leftOut);
    }

    /** The types that stay, in the order of the model. */
    public List<TypeDefinition> rest() {
        return model.types().stream()
                .filter(type -> !leftOut.contains(type.name()))
                .map(type -> type instanceof ObjectType object ? heir(object) : type)
                .toList();
    }

    private TypeDefinition heir(ObjectType type) {
        if (type.baseType() == null || !leftOut.contains(type.baseType())) {
            return type;
        }
        List<ObjectType> line = new ArrayList<>(above(type.name()));
        QualifiedName base = line.isEmpty() ? null : line.get(line.size() - 1).baseType();
        boolean open = line.stream().anyMatch(ObjectType::openType) || type.openType();
        Collections.reverse(line);
        line.add(type);
        return type.heir(stays(base, type), open, properties(line));
    }

    /** The base types of a type that are left out, up to the next one that stays, nearest first. */
    public List<ObjectType> above(QualifiedName type) {
        return model.lineage(type).stream()
                .skip(1)
                .takeWhile(base -> leftOut.contains(base.name()))
                .toList();
    }

    private @Nullable QualifiedName stays(@Nullable QualifiedName base, ObjectType type) {
        return base == null || base.equals(type.name()) || leftOut.contains(base) ? null : base;
    }

    /** Each property once, as the type that is nearest says. */
    private static List<Property> properties(List<ObjectType> line) {
        Map<String, Property> properties = new LinkedHashMap<>();
        line.forEach(type -> type.properties().forEach(property -> properties.put(property.name(), property)));
        return List.copyOf(properties.values());
    }
}
