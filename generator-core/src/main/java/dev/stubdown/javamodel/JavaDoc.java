package dev.stubdown.javamodel;

import dev.stubdown.source.SourceSpan;
import java.util.List;

/**
 * What a comment says, as plain text: hostile, to be encoded where it is printed.
 *
 * @param text paragraphs parted by blank lines; never blank
 * @param sources the places of the documentation that it comes from; empty where there is none
 */
public record JavaDoc(String text, List<SourceSpan> sources) {

    public JavaDoc {
        sources = List.copyOf(sources);
    }

    /** The text, or another where it is blank. */
    static JavaDoc of(String text, String otherwise, List<SourceSpan> sources) {
        return new JavaDoc(text.isBlank() ? otherwise : text.strip(), sources);
    }
}
