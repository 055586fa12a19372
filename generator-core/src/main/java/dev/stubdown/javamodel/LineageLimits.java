package dev.stubdown.javamodel;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Property;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Cuts types whose classes would have too many properties, those that they inherit among them, or too many base types. Each type is looked at once,
 * below its base type: chains of types may be of any length.
 */
final class LineageLimits {

    private final int maxProperties;
    private final UnaryOperator<List<Property>> nameable;
    private final Consumer<Diagnostic> findings;
    private final Map<QualifiedName, ObjectType> objects = new HashMap<>();
    private final Map<QualifiedName, Line> lines = new HashMap<>();

    /** @param nameable leaves out properties whose names are too long */
    LineageLimits(
            Collection<TypeDefinition> types,
            int maxProperties,
            UnaryOperator<List<Property>> nameable,
            Consumer<Diagnostic> findings) {
        this.maxProperties = maxProperties;
        this.nameable = nameable;
        this.findings = findings;
        for (TypeDefinition type : types) {
            if (type instanceof ObjectType object) {
                objects.put(object.name(), object);
            }
        }
    }

    /**
     * A type as it is kept.
     *
     * @param base null for none
     * @param depth how many types stand in its line, itself among them
     * @param count how many properties these have
     */
    private record Line(ObjectType type, @Nullable Line base, int depth, int count) {}

    /** The type as its class can hold it. */
    ObjectType fit(ObjectType type) {
        Deque<ObjectType> line = new ArrayDeque<>();
        Set<QualifiedName> seen = new HashSet<>();
        for (ObjectType t = type; t != null && !lines.containsKey(t.name()) && seen.add(t.name()); t = base(t)) {
            line.push(t);
        }
        line.forEach(each -> lines.put(each.name(), below(each, lineOfBase(each))));
        Line own = lines.get(type.name());
        return own == null ? type : own.type;
    }

    private @Nullable ObjectType base(ObjectType type) {
        return type.baseType() == null ? null : objects.get(type.baseType());
    }

    private @Nullable Line lineOfBase(ObjectType type) {
        return type.baseType() == null ? null : lines.get(type.baseType());
    }

    private Line below(ObjectType type, @Nullable Line base) {
        if (base != null && base.depth >= Ceilings.BASE_TYPES) {
            findings.accept(Diagnostic.of(
                    DiagnosticCode.CONFIG_OVER_LIMIT,
                    type.source(),
                    "`" + type.name() + "` is the end of a line of more than " + Ceilings.BASE_TYPES
                            + " types; its class extends none"));
            return below(type.heir(null, type.openType(), type.properties()), null);
        }
        List<Property> kept = room(type, nameable.apply(type.properties()), base);
        ObjectType fitting = kept == type.properties() ? type : type.heir(type.baseType(), type.openType(), kept);
        int count = kept.size() + (base == null ? 0 : base.count);
        return new Line(fitting, base, base == null ? 1 : base.depth + 1, count);
    }

    /** The properties for which there is room below those of the base types. */
    private List<Property> room(ObjectType type, List<Property> own, @Nullable Line base) {
        if (own.size() + (base == null ? 0 : base.count) <= maxProperties) {
            return own;
        }
        Set<String> names = new HashSet<>();
        for (Line line = base; line != null; line = line.base) {
            line.type.properties().forEach(property -> names.add(property.name()));
        }
        int left = Math.max(0, maxProperties - names.size());
        List<Property> others =
                own.stream().filter(property -> names.add(property.name())).toList();
        if (others.size() <= left) {
            return new ArrayList<>(others);
        }
        findings.accept(Diagnostic.of(
                        DiagnosticCode.CONFIG_OVER_LIMIT,
                        type.source(),
                        "`" + type.name() + "` has " + names.size() + " properties, and a class may have "
                                + maxProperties + (base == null ? "" : " with those that it inherits")
                                + "; the others are left out")
                .withRelated(List.of(others.get(left).source()))
                .withHint(WithinLimits.raise("maxProperties", JavaLimits.CEILING.maxProperties())));
        return others.subList(0, left);
    }
}
