package dev.stubdown.fact;

import dev.stubdown.diagnostic.Diagnostic;
import java.util.List;
import java.util.Set;

/**
 * What a page says, together with what only a review asks for.
 *
 * @param facts what the page says
 * @param links every link, image and include, in the order of the page
 * @param messages the HTTP messages of the examples, with the places of all that stands in them, in the order of the page
 * @param suppressions the comments that say which findings are meant to be there
 * @param diagnostics what is wrong with the page by itself, beyond {@link PageFacts#diagnostics()}
 * @param linkedFiles the files that links, images and includes lead to, relative to the documentation folder, whether they are there or not
 */
public record PageReview(
        PageFacts facts,
        List<LinkFact> links,
        List<MessageFact> messages,
        List<SuppressionFact> suppressions,
        List<Diagnostic> diagnostics,
        Set<String> linkedFiles) {

    public PageReview {
        links = List.copyOf(links);
        messages = List.copyOf(messages);
        suppressions = List.copyOf(suppressions);
        diagnostics = List.copyOf(diagnostics);
        linkedFiles = Set.copyOf(linkedFiles);
    }

    /** Relative to the documentation folder. */
    public String file() {
        return facts.file();
    }
}
