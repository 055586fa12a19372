package dev.stubdown.cli;

import dev.stubdown.CheckRequest;
import dev.stubdown.CheckResult;
import dev.stubdown.RequestBuilder;
import dev.stubdown.RunStatus;
import dev.stubdown.diagnostic.FailOn;
import dev.stubdown.diagnostic.Finding;
import dev.stubdown.output.report.Report;
import dev.stubdown.output.report.ReportDocument;
import dev.stubdown.output.report.ReportFormat;
import dev.stubdown.output.report.TextReport;
import dev.stubdown.source.PageFolder;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code stubdown check}: pages to findings. */
@Command(
        name = "check",
        description = "Reviews the pages and tells what is wrong with them.",
        footer = "'stubdown explain CODE' tells more of the code that ends a finding.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionResource.class,
        sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final SelectionOptions selection = new SelectionOptions();

    @Mixin
    private final ReportOptions report = new ReportOptions();

    @Mixin
    private final TriageFlags triage = new TriageFlags();

    @Mixin
    private final DisplayOptions display = new DisplayOptions();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Run run = new Run(terminal, display);
        CheckRequest request = request();
        CheckResult result = run.generator(generator -> generator.check(request));
        DocumentOutput output = new DocumentOutput(terminal, report.output());
        Summary summary = new Summary(isForReader(output) ? terminal.outputWriter() : output.messages());
        output.write(format(output).text(document(request, result)), summary);
        summary.read(result.counts(), result.coverage());
        if (request.triage().writeBaseline()) {
            printBaseline(request, result, summary);
        }
        summary.leftOut(result.leftOut());
        summary.found(result.findings().stream().map(Finding::diagnostic).toList(), run.nanos());
        run.printCoverage(result.coverage(), request.reading().coverageBelow());
        return Run.exitCode(result.status());
    }

    /** True where the findings are shown to somebody, and what else there is to say may stand below them. */
    private boolean isForReader(DocumentOutput output) {
        return report.format() == ReportFormat.TEXT && output.isStandard();
    }

    /** A reader has colours and a limit; a file has all findings. */
    private Report format(DocumentOutput output) {
        return isForReader(output)
                ? new TextReport(terminal.style(display.color()), display.maxFindings())
                : report.format().report();
    }

    private ReportDocument document(CheckRequest request, CheckResult result) throws IOException {
        String folder =
                PageFolder.below(terminal.folder(), request.reading().source().docs());
        FailOn failOn = request.reading().failOn();
        return new ReportDocument(result.findings(), result.coverage(), folder, failOn, VersionResource.version());
    }

    private static void printBaseline(CheckRequest request, CheckResult result, Summary summary) {
        summary.line(
                result.status() == RunStatus.UNREADABLE_PAGES
                        ? "Wrote no baseline, because pages could not be read."
                        : "Wrote " + request.triage().baseline() + '.');
    }

    private CheckRequest request() throws IOException {
        RequestBuilder request = selection.request(terminal.folder(), FailOn.ERROR);
        triage.applyTo(request, terminal.folder());
        new DocumentOutput(terminal, report.output()).file().ifPresent(request::outputFile);
        return request.buildCheckRequest();
    }
}
