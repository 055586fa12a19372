package dev.stubdown.cli;

import dev.stubdown.output.report.ReportFormat;
import picocli.CommandLine.Option;

/** In which format findings are written, and where to. */
final class ReportOptions {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = Words.OfReportFormat.class,
            completionCandidates = Words.OfReportFormat.class,
            description = "How findings are written: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            converter = DocumentOutput.Name.class,
            defaultValue = DocumentOutput.STANDARD_OUTPUT,
            description = "The file to write findings to; '-', the default, for standard output.")
    private String output = DocumentOutput.STANDARD_OUTPUT;

    ReportFormat format() {
        return format;
    }

    String output() {
        return output;
    }
}
