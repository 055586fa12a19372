package dev.stubdown.cli;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.Severity;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;

/** Prints findings as {@code file:line:column: severity: message [code]}, the form that editors and build logs know. */
final class FindingsPrinter {

    private final PrintWriter out;
    private final Ansi ansi;
    private final int limit;

    /**
     * @param limit how many findings are printed at most
     */
    FindingsPrinter(PrintWriter out, Ansi ansi, int limit) {
        this.out = out;
        this.ansi = ansi;
        this.limit = limit;
    }

    /** Prints the worst findings, those of one severity in the order of the pages, and how many there are more. */
    void print(List<Diagnostic> findings) {
        findings.stream()
                .sorted(Comparator.comparing(Diagnostic::severity).thenComparing(Comparator.naturalOrder()))
                .limit(limit)
                .forEach(this::print);
        int more = findings.size() - Math.max(0, limit);
        if (more > 0 && limit > 0) {
            out.println("and " + more + " more; --max-findings shows more of them");
        }
        out.flush();
    }

    private void print(Diagnostic finding) {
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        out.println(line(finding, severity));
        if (finding.hint() != null) {
            out.println("    hint: " + printable(finding.hint()));
        }
    }

    private String line(Diagnostic finding, String severity) {
        return styled("bold", printable(finding.source().toString()) + ":")
                + ' '
                + styled(style(finding.severity()), severity + ':')
                + ' '
                + printable(finding.message())
                + " ["
                + finding.code().id()
                + ']';
    }

    private String styled(String style, String text) {
        if (!ansi.enabled()) {
            return text;
        }
        Ansi.IStyle[] styles = Ansi.Style.parse(style);
        return Ansi.Style.on(styles) + text + Ansi.Style.off(styles);
    }

    private static String style(Severity severity) {
        return switch (severity) {
            case ERROR -> "bold,red";
            case WARNING -> "yellow";
            case INFO -> "cyan";
        };
    }

    /** Text of a page must not move the cursor or break the line. */
    private static String printable(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.chars().forEach(c -> shown.append(Character.isISOControl(c) ? ' ' : (char) c));
        return shown.toString();
    }
}
