package dev.stubdown.dialect;

import dev.stubdown.term.QualifiedName;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Conventions of an API that linking relies on.
 *
 * @param impliedBase the base type of a type with a key that states none; null where the API has no such type
 * @param keyNames names of properties that are keys wherever they stand
 * @param evolvableMembers members that say that an enum may grow
 * @param pluralNames the plural of a type's name, which names a set of them, may stand for the type
 */
public record LinkRules(
        @Nullable QualifiedName impliedBase, Set<String> keyNames, Set<String> evolvableMembers, boolean pluralNames) {

    public LinkRules {
        keyNames = Set.copyOf(keyNames);
        evolvableMembers = Set.copyOf(evolvableMembers);
    }
}
