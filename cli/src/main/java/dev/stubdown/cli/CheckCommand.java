package dev.stubdown.cli;

import dev.stubdown.CheckRequest;
import dev.stubdown.CheckResult;
import dev.stubdown.RequestBuilder;
import dev.stubdown.RunStatus;
import dev.stubdown.diagnostic.FailOn;
import dev.stubdown.diagnostic.Finding;
import dev.stubdown.output.report.ReportDocument;
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
        FindingsDocument output = new FindingsDocument(terminal, report, display);
        Summary summary = output.summary();
        output.write(document(request, result), summary);
        summary.read(result.counts(), result.coverage());
        if (request.triage().writeBaseline()) {
            printBaseline(request, result, summary);
        }
        summary.leftOut(result.leftOut());
        summary.found(result.findings().stream().map(Finding::diagnostic).toList(), run.nanos());
        run.printCoverage(result.coverage(), request.reading().coverageBelow());
        return Run.exitCode(result.status());
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
