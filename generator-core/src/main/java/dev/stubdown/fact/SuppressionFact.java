package dev.stubdown.fact;

import dev.stubdown.source.SourceSpan;
import java.util.List;

/**
 * A comment of a page that says which findings are meant to be there.
 *
 * @param codes of the findings; empty for all
 * @param firstLine the first line that it speaks for, from 1
 * @param lastLine the last one
 * @param source of the comment
 */
public record SuppressionFact(List<String> codes, int firstLine, int lastLine, SourceSpan source) {

    public SuppressionFact {
        codes = List.copyOf(codes);
    }
}
