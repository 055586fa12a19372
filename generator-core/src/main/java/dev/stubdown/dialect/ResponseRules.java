package dev.stubdown.dialect;

/**
 * How sections about the response are worded.
 *
 * @param status a status code in a sentence; group 1 is the code
 * @param statusCode a status code in a code span; group 1 is the code
 * @param empty says that the response has no body
 * @param collectionBefore what stands in front of a type's name and makes it a collection
 * @param collectionAfter what stands behind a type's name and makes it a collection
 * @param asideBefore what stands in front of a type's name that is not the body's: of what a header or a property refers to
 * @param asideAfter what stands behind a type's name that is not the body's: of a part of it
 * @param scalar a scalar body; groups {@code type} and {@code collection}
 * @param scalarCollection a body that is a list of scalars; group {@code type}
 * @param object a type's name without a link; groups {@code type} and {@code collection}
 * @param alternative what stands between types of which the body is one
 * @param header a header of the response; group {@code name}
 * @param collectionKey the key of a JSON body that wraps a list
 */
public record ResponseRules(
        Phrase status,
        Phrase statusCode,
        Phrase empty,
        Phrase collectionBefore,
        Phrase collectionAfter,
        Phrase asideBefore,
        Phrase asideAfter,
        Phrase scalar,
        Phrase scalarCollection,
        Phrase object,
        Phrase alternative,
        Phrase header,
        String collectionKey) {}
