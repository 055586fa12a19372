package dev.stubdown.fact;

import dev.stubdown.diagnostic.Diagnostic;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a page says, together with what only a review asks for.
 *
 * @param facts what the page says
 * @param links every link, image and include, in the order of the page
 * @param anchors what a link to a place in the page can name, in lower case
 * @param messages the HTTP messages of the examples, with the places of all that stands in them, in the order of the page
 * @param representations the JSON representations of the types that the page is about, mostly one or none
 * @param suppressions the comments that say which findings are meant to be there
 * @param diagnostics what is wrong with the page by itself, beyond {@link PageFacts#diagnostics()}
 */
public record PageReview(
        PageFacts facts,
        List<LinkFact> links,
        Set<String> anchors,
        List<MessageFact> messages,
        List<RepresentationFact> representations,
        List<SuppressionFact> suppressions,
        List<Diagnostic> diagnostics) {

    public PageReview {
        links = List.copyOf(links);
        anchors = Collections.unmodifiableSet(new TreeSet<>(anchors));
        messages = List.copyOf(messages);
        representations = List.copyOf(representations);
        suppressions = List.copyOf(suppressions);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Relative to the documentation folder. */
    public String file() {
        return facts.file();
    }

    /** The files that links, images and includes lead to, relative to the documentation folder, whether they are there or not. */
    public Set<String> linkedFiles() {
        return links.stream().flatMap(link -> Stream.ofNullable(link.file())).collect(Collectors.toSet());
    }
}
