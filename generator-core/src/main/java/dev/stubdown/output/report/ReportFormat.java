package dev.stubdown.output.report;

import dev.stubdown.diagnostic.DiagnosticPage;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The formats that findings can be written in. */
public enum ReportFormat {
    /** For people: every finding with the line of the page, and what there is most of. */
    TEXT(() -> new TextReport(TextStyle.PLAIN, Integer.MAX_VALUE)),
    /** For programs: {@code docs/findings.schema.json}. */
    JSON(JsonReport::new),
    /** <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>, which code hosts and editors read. */
    SARIF(() -> new SarifReport(DiagnosticPage.bundled())),
    /** Commands that GitHub Actions turns into annotations. */
    GITHUB(GitHubReport::new),
    /** The XML of test reports, which build servers read. */
    JUNIT(JUnitReport::new);

    private final Supplier<Report> report;

    /** @param report makes one when it is asked for: most runs write one format, or none */
    ReportFormat(Supplier<Report> report) {
        this.report = report;
    }

    /** The word of command lines and configuration, such as {@code sarif}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What names of files in this format end in, without a dot. */
    public String ending() {
        return switch (this) {
            case TEXT, GITHUB -> "txt";
            case JSON, SARIF -> word();
            case JUNIT -> "xml";
        };
    }

    /** The format of that word; empty for any other word. */
    public static Optional<ReportFormat> ofWord(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }

    /** The report in this format, with all findings and without colours. */
    public Report report() {
        return report.get();
    }
}
