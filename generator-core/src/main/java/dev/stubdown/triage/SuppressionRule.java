package dev.stubdown.triage;

import dev.stubdown.diagnostic.CodePattern;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.source.Glob;
import dev.stubdown.source.SourceSpan;
import java.util.List;

/**
 * What the configuration says of findings that are meant to be there.
 *
 * @param codes of the findings; at least one
 * @param pages which pages, by the path that findings show; empty for all
 * @param source the entry of the configuration file
 */
public record SuppressionRule(List<CodePattern> codes, List<Glob> pages, SourceSpan source) {

    public SuppressionRule {
        codes = List.copyOf(codes);
        pages = List.copyOf(pages);
    }

    /** The same rule of a file that has another name in messages. */
    public SuppressionRule in(String file) {
        return new SuppressionRule(codes, pages, new SourceSpan(file, source.line(), source.column(), source.length()));
    }

    boolean covers(DiagnosticCode code, String page) {
        return codes.stream().anyMatch(pattern -> pattern.matches(code))
                && (pages.isEmpty() || pages.stream().anyMatch(glob -> glob.matches(page)));
    }
}
