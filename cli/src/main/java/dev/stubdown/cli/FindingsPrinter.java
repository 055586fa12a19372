package dev.stubdown.cli;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.output.report.FindingText;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;

/** Prints findings beside what was asked for. */
final class FindingsPrinter {

    private final PrintWriter out;
    private final FindingText text;
    private final int limit;

    /**
     * @param limit how many findings are printed at most
     */
    FindingsPrinter(PrintWriter out, FindingText text, int limit) {
        this.out = out;
        this.text = text;
        this.limit = limit;
    }

    /** Prints the worst findings, those of one severity in the order of the pages, and how many there are more. */
    void print(List<Diagnostic> findings) {
        findings.stream()
                .sorted(Comparator.comparing(Diagnostic::severity).thenComparing(Comparator.naturalOrder()))
                .limit(limit)
                .forEach(finding -> out.print(text.of(finding)));
        int more = findings.size() - Math.max(0, limit);
        if (more > 0 && limit > 0) {
            out.println("and " + more + " more; --max-findings shows more of them");
        }
        out.flush();
    }
}
