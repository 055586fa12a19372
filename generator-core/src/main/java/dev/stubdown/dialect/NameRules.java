package dev.stubdown.dialect;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * How pages name what they are about, and what the head of a page says.
 *
 * @param namespace where a page names none
 * @param namespaceLine group 1 is the namespace
 * @param typeTitle titles of pages about a type with properties; group 1 is the type's name
 * @param enumTitle titles of pages about one enum; group 1 is its name
 * @param enumCollectionTitle titles of pages about many enums
 * @param callTitle titles of pages about a bound action or function
 * @param resourceVerbs last words of file names of pages that do to a resource what HTTP does
 * @param baseSentence what stands in front of the name of a base type
 * @param derivedTypes a sentence of a base type's page in front of links to the types that inherit from it
 * @param notDescription paragraphs at the head of a page that do not describe
 * @param typeLinks targets of links that lead to pages about types
 */
public record NameRules(
        String namespace,
        Pattern namespaceLine,
        Pattern typeTitle,
        Pattern enumTitle,
        Pattern enumCollectionTitle,
        Pattern callTitle,
        Set<String> resourceVerbs,
        Pattern baseSentence,
        Pattern derivedTypes,
        Pattern abstractType,
        Pattern openType,
        Pattern deprecated,
        Pattern notDescription,
        Pattern typeLinks) {

    public NameRules {
        resourceVerbs = Set.copyOf(resourceVerbs);
    }
}
