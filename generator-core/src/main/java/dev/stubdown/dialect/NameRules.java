package dev.stubdown.dialect;

import dev.stubdown.dialect.RequestRules.Rewriting;
import java.util.List;
import java.util.Set;

/**
 * How pages name what they are about, and what the head of a page says.
 *
 * @param namespace where a page names none
 * @param namespaceLine group 1 is the namespace
 * @param namespaceFile files whose names end the namespace that their pages do not state; group 1 is its last word
 * @param typeTitle titles of pages about a type with properties; group 1 is the type's name
 * @param enumTitle titles of pages about one enum; group 1 is its name
 * @param enumCollectionTitle titles of pages about many enums
 * @param callTitle titles of pages about a bound action or function
 * @param resourceVerbs last words of file names of pages that do to a resource what HTTP does
 * @param bareTitle titles of pages whose sections alone show what they are about; group 1 is the name
 * @param baseSentence what stands in front of a link to a base type
 * @param baseAfter what may stand behind that link: not a noun that the name only describes
 * @param baseName a sentence that begins with a base type; group 1 is its name, linked or not
 * @param derivedTypes a sentence of a base type's page in front of links to the types that inherit from it
 * @param notDescription paragraphs at the head of a page that do not describe
 * @param links rewritings of links' targets, in order, that leave paths of files
 * @param notType words of sentences that stand where a type's name could
 * @param typeLinks targets of links that lead to pages about types
 */
public record NameRules(
        String namespace,
        Phrase namespaceLine,
        Phrase namespaceFile,
        Phrase typeTitle,
        Phrase bareTitle,
        Phrase enumTitle,
        Phrase enumCollectionTitle,
        Phrase callTitle,
        Set<String> resourceVerbs,
        Phrase baseSentence,
        Phrase baseAfter,
        Phrase baseName,
        Phrase derivedTypes,
        Phrase abstractType,
        Phrase openType,
        Phrase deprecated,
        Phrase notDescription,
        List<Rewriting> links,
        Phrase notType,
        Phrase typeLinks) {

    public NameRules {
        resourceVerbs = Set.copyOf(resourceVerbs);
        links = List.copyOf(links);
    }
}
