package dev.stubdown.link;

import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Property;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds inferred properties to types: sorted by name, behind those of the page, and only what neither the type nor an ancestor has. */
final class AddedProperties {

    private final LinkedTypes types;

    AddedProperties(LinkedTypes types) {
        this.types = types;
    }

    /** All object types, with the properties added where they belong. */
    SortedMap<QualifiedName, ObjectType> add(List<InferredProperty> inferred) {
        SortedMap<QualifiedName, ObjectType> objects = new TreeMap<>();
        types.objects().forEach(type -> objects.put(type.name(), type));
        SortedMap<QualifiedName, SortedMap<String, Property>> added = new TreeMap<>();
        inferred.stream().sorted(rootsFirst()).forEach(one -> {
            if (objects.containsKey(one.owner()) && isNew(one, added)) {
                added.computeIfAbsent(one.owner(), owner -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER))
                        .put(one.property().name(), one.property());
            }
        });
        added.forEach((owner, properties) ->
                objects.computeIfPresent(owner, (name, type) -> with(type, List.copyOf(properties.values()))));
        return objects;
    }

    private Comparator<InferredProperty> rootsFirst() {
        return Comparator.comparing((InferredProperty one) ->
                        types.hierarchy().ancestors(one.owner()).size())
                .thenComparing(InferredProperty::owner)
                .thenComparing(one -> one.property().name())
                .thenComparing(one -> one.property().source());
    }

    private boolean isNew(InferredProperty one, SortedMap<QualifiedName, SortedMap<String, Property>> added) {
        String name = one.property().name();
        return types.property(one.owner(), name).isEmpty()
                && types.hierarchy().lineage(one.owner()).stream()
                        .noneMatch(type ->
                                added.containsKey(type) && added.get(type).containsKey(name));
    }

    private static ObjectType with(ObjectType type, List<Property> more) {
        List<Property> all = new ArrayList<>(type.properties());
        all.addAll(more);
        return withProperties(type, all);
    }

    /** The type with other properties. */
    static ObjectType withProperties(ObjectType type, List<Property> properties) {
        return new ObjectType(
                type.name(),
                type.baseType(),
                type.isAbstract(),
                type.openType(),
                type.deprecated(),
                type.inferred(),
                type.evidence(),
                type.description(),
                properties,
                type.source(),
                type.alsoIn());
    }
}
