package dev.stubdown.link;

import dev.stubdown.fact.PropertyFact;
import dev.stubdown.model.Property;
import dev.stubdown.term.QualifiedName;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Which types have a key: those that inherit from the implied base type, and those whose page names one. */
final class EntityTypes {

    private final TypeHierarchy hierarchy;
    private final LinkOptions options;
    private final @Nullable QualifiedName impliedBase;
    private final Set<QualifiedName> keyed = new HashSet<>();

    EntityTypes(
            SortedMap<QualifiedName, ObjectDeclaration> declarations,
            ImportedTypes imports,
            TypeHierarchy hierarchy,
            LinkOptions options,
            @Nullable QualifiedName impliedBase) {
        this.hierarchy = hierarchy;
        this.options = options;
        this.impliedBase = impliedBase;
        for (ObjectDeclaration type : declarations.values()) {
            if (type.rows().stream().anyMatch(row -> isKey(type, row))) {
                keyed.add(type.name());
            }
        }
        imports.objects().values().stream()
                .filter(type -> type.properties().stream().anyMatch(Property::key))
                .forEach(type -> keyed.add(type.name()));
    }

    /** True for a type with a key, its own or inherited. */
    boolean isEntity(QualifiedName type) {
        for (QualifiedName ancestor : hierarchy.lineage(type)) {
            if (ancestor.equals(impliedBase) || keyed.contains(ancestor)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the row of that type is its key. A style with an implied base keeps keys there; elsewhere the row may say so itself. */
    boolean isKey(ObjectDeclaration type, PropertyFact row) {
        return type.isKeyProperty(row.name())
                || (type.name().equals(impliedBase) && options.keyNames().contains(row.name()))
                || (impliedBase == null && (row.key() || options.keyNames().contains(row.name())));
    }
}
