package dev.stubdown.link;

import dev.stubdown.model.TypeRef;
import dev.stubdown.model.TypeRef.Target;
import dev.stubdown.term.QualifiedName;
import java.util.List;
import java.util.Optional;

/** How the types of several sources stand to each other. */
final class Lineage {

    private final TypeHierarchy hierarchy;

    Lineage(TypeHierarchy hierarchy) {
        this.hierarchy = hierarchy;
    }

    /** Equal, or one inherits from the other; the collection flag does not matter. */
    boolean related(TypeRef one, TypeRef other) {
        return elder(one.target(), other.target()).isPresent();
    }

    /** The one that the other is or inherits from; empty where they are unrelated. */
    Optional<Target> elder(Target one, Target other) {
        if (one.equals(other)) {
            return Optional.of(one);
        }
        if (!(one instanceof TypeRef.Named a) || !(other instanceof TypeRef.Named b)) {
            return Optional.empty();
        }
        if (hierarchy.isSubtype(a.name(), b.name())) {
            return Optional.of(other);
        }
        return hierarchy.isSubtype(b.name(), a.name()) ? Optional.of(one) : Optional.empty();
    }

    /** The one of the names that all others inherit from; empty where none is. */
    Optional<QualifiedName> eldest(List<QualifiedName> names) {
        return names.stream()
                .filter(candidate -> names.stream().allMatch(name -> hierarchy.isSubtype(name, candidate)))
                .findFirst();
    }
}
