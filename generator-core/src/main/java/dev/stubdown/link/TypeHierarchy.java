package dev.stubdown.link;

import dev.stubdown.term.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which type inherits from which, without cycles. Types that it does not know have no base type. */
final class TypeHierarchy {

    private final Map<QualifiedName, QualifiedName> bases;

    /** @param bases the base type of each type that has one; must be free of cycles */
    TypeHierarchy(Map<QualifiedName, QualifiedName> bases) {
        this.bases = Map.copyOf(bases);
    }

    /** The base type; empty where it has none. */
    Optional<QualifiedName> base(QualifiedName type) {
        return Optional.ofNullable(bases.get(type));
    }

    /** The base type, its base type and so on, nearest first, without the type itself. */
    List<QualifiedName> ancestors(QualifiedName type) {
        List<QualifiedName> ancestors = new ArrayList<>();
        for (QualifiedName base = bases.get(type); base != null; base = bases.get(base)) {
            ancestors.add(base);
        }
        return ancestors;
    }

    /** The type itself, then its {@link #ancestors}. */
    List<QualifiedName> lineage(QualifiedName type) {
        List<QualifiedName> lineage = new ArrayList<>();
        lineage.add(type);
        lineage.addAll(ancestors(type));
        return lineage;
    }

    /** True where the first is the second or inherits from it. */
    boolean isSubtype(QualifiedName type, QualifiedName ancestor) {
        for (QualifiedName at = type; at != null; at = bases.get(at)) {
            if (at.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    /** The nearest type that all of them are or inherit from; empty where there is none, or no types are given. */
    Optional<QualifiedName> nearestCommonAncestor(List<QualifiedName> types) {
        return types.isEmpty()
                ? Optional.empty()
                : lineage(types.get(0)).stream()
                        .filter(candidate -> types.stream().allMatch(type -> isSubtype(type, candidate)))
                        .findFirst();
    }
}
