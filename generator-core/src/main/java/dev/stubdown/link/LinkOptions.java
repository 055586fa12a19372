package dev.stubdown.link;

import dev.stubdown.term.QualifiedName;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What linking must be told about a documentation style; its wording is data of the dialect.
 *
 * @param defaultNamespace the namespace of names that come without one; may be empty
 * @param impliedBase the base type of every type with a key that states none; null where the style has no such type
 * @param keyNames names of properties that identify an object, the usual one first by sorting
 * @param evolvableMembers members that foresee others which are not listed yet
 * @param pluralNames the plural of a type's name may stand for the type
 * @param mediaType of bodies whose page names none, such as {@code application/json}
 * @param streamMediaType of bodies of raw bytes whose page names none
 * @param inferred false leaves out everything that no page says outright: implied bases, types, enums, members, properties, parameters and
 *     types of bodies
 */
public record LinkOptions(
        String defaultNamespace,
        @Nullable QualifiedName impliedBase,
        Set<String> keyNames,
        Set<String> evolvableMembers,
        boolean pluralNames,
        String mediaType,
        String streamMediaType,
        boolean inferred) {

    public LinkOptions {
        keyNames = Set.copyOf(keyNames);
        evolvableMembers = Set.copyOf(evolvableMembers);
    }

    /** Options of a style without any convention: no implied base, no keys, JSON bodies. */
    public static LinkOptions plain() {
        return new LinkOptions(
                "", null, Set.of(), Set.of(), false, "application/json", "application/octet-stream", true);
    }
}
