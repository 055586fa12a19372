package dev.stubdown.javamodel;

import dev.stubdown.model.Prose;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.QualifiedName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a comment says: hostile, to be encoded where it is printed.
 *
 * @param prose begins with a paragraph; its links lead to types that have classes, or to addresses
 * @param classes those of the types that links lead to
 * @param sources the places of the documentation that it comes from; empty where there is none
 */
public record JavaDoc(Prose prose, Map<QualifiedName, JavaName> classes, List<Source> sources) {

    public JavaDoc {
        classes = Map.copyOf(classes);
        sources = List.copyOf(sources);
    }

    /** Plain text, in paragraphs that blank lines part, from places without addresses. */
    public JavaDoc(String text, List<SourceSpan> sources) {
        this(
                Prose.plain(text),
                Map.of(),
                sources.stream().map(place -> new Source(place, null)).toList());
    }

    /** What it says, without its marks and links. */
    public String text() {
        return prose.text();
    }

    /** The same text, from nowhere. */
    public JavaDoc withoutSources() {
        return new JavaDoc(prose, classes, List.of());
    }

    /**
     * A place that a comment comes from.
     *
     * @param url where the page is published; null where nobody knows
     */
    public record Source(SourceSpan place, @Nullable String url) {}
}
