package dev.stubdown.cli;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.output.report.FindingText;
import dev.stubdown.output.report.WorstFindings;
import java.io.PrintWriter;
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
        WorstFindings<Diagnostic> worst = WorstFindings.of(findings, Diagnostic::severity, limit);
        worst.shown().forEach(finding -> out.print(text.of(finding)));
        if (worst.more() > 0) {
            out.println("and " + worst.more() + " more; --max-findings shows more of them");
        }
        out.flush();
    }
}
