package dev.stubdown.cli;

import dev.stubdown.output.report.Report;
import dev.stubdown.output.report.ReportDocument;
import dev.stubdown.output.report.ReportFormat;
import dev.stubdown.output.report.TextReport;
import java.io.IOException;

/** The findings that were asked for: shown to a reader, or written for others in one of the formats. */
final class FindingsDocument {

    private final Terminal terminal;
    private final ReportOptions options;
    private final DisplayOptions display;
    private final DocumentOutput output;

    FindingsDocument(Terminal terminal, ReportOptions options, DisplayOptions display) {
        this.terminal = terminal;
        this.options = options;
        this.display = display;
        this.output = new DocumentOutput(terminal, options.output());
    }

    private FindingsDocument(FindingsDocument all, DocumentOutput output) {
        this.terminal = all.terminal;
        this.options = all.options;
        this.display = all.display;
        this.output = output;
    }

    /**
     * The document of one of several APIs. What is shown to a reader stands one below the other.
     *
     * @throws InvalidRequestException where documents of several would go to the standard output
     */
    FindingsDocument of(String api, boolean own) {
        return isForReader()
                ? this
                : new FindingsDocument(
                        this, output.of(api, own, '.' + options.format().ending()));
    }

    /** Where the figures go: below the findings for a reader, else where they do not stand among them. */
    Summary summary() {
        return new Summary(isForReader() ? terminal.outputWriter() : output.messages());
    }

    /**
     * Writes them, and says what became of the file.
     *
     * @throws IOException where they cannot be written; a file is what it was before
     */
    void write(ReportDocument document, Summary summary) throws IOException {
        output.write(format().text(document), summary);
    }

    /** True where the findings are shown to somebody, and what else there is to say may stand below them. */
    private boolean isForReader() {
        return options.format() == ReportFormat.TEXT && output.isStandard();
    }

    /** A reader has colours and a limit; a file has all findings. */
    private Report format() {
        return isForReader()
                ? new TextReport(terminal.style(display.color()), display.maxFindings())
                : options.format().report();
    }
}
