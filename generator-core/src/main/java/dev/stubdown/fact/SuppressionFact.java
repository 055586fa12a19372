package dev.stubdown.fact;

import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.source.SourceSpan;
import java.util.Set;

/**
 * What a comment of a page, or one code in it, says about findings that are meant to be there. A comment whose codes are enabled again one by one
 * is several facts of one place.
 *
 * @param text the code or family as the comment names it, {@code *} where it names none
 * @param codes of the findings; at least one
 * @param firstLine the first line that it speaks for, from 1
 * @param lastLine the last one; {@link Integer#MAX_VALUE} for the end of the page
 * @param source of the code in the comment; of the comment where it names none
 */
public record SuppressionFact(String text, Set<DiagnosticCode> codes, int firstLine, int lastLine, SourceSpan source) {

    public SuppressionFact {
        codes = Set.copyOf(codes);
    }
}
