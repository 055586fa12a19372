package dev.stubdown.cli;

import dev.stubdown.ApiRequest;
import dev.stubdown.ApiRequests;
import dev.stubdown.ApiResult;
import dev.stubdown.CheckRequest;
import dev.stubdown.CheckResult;
import dev.stubdown.RequestBuilder;
import dev.stubdown.RunStatus;
import dev.stubdown.diagnostic.FailOn;
import dev.stubdown.diagnostic.Finding;
import dev.stubdown.output.report.ReportDocument;
import dev.stubdown.source.PageFolder;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        ApiRequests<CheckRequest> requests = selection.requests(terminal.folder(), FailOn.ERROR, this::request);
        Map<String, FindingsDocument> documents = new HashMap<>();
        for (ApiRequest<CheckRequest> each : requests.wanted()) {
            FindingsDocument output = new FindingsDocument(terminal, report, display);
            documents.put(each.api(), output.of(each.api(), !requests.isWhole()));
        }
        List<ApiResult<CheckRequest, CheckResult>> results = run.apis(apis -> apis.check(requests));
        for (ApiResult<CheckRequest, CheckResult> each : results) {
            FindingsDocument output =
                    Objects.requireNonNull(documents.get(each.request().api()));
            print(run, output, each.request(), each.result());
        }
        return Run.exitCode(results.stream().map(each -> each.result().status()));
    }

    private void print(Run run, FindingsDocument output, ApiRequest<CheckRequest> asked, CheckResult result)
            throws IOException {
        CheckRequest request = asked.request();
        Summary summary = output.summary();
        summary.api(asked.api());
        output.write(document(request, result), summary);
        summary.read(result.counts(), result.coverage());
        if (request.triage().writeBaseline()) {
            printBaseline(request, result, summary);
        }
        summary.leftOut(result.leftOut());
        summary.found(result.findings().stream().map(Finding::diagnostic).toList(), run.nanos());
        run.printCoverage(result.coverage(), request.reading().coverageBelow());
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

    private CheckRequest request(RequestBuilder request, boolean own) {
        triage.applyTo(request, terminal.folder(), own);
        new DocumentOutput(terminal, report.output()).file().ifPresent(request::outputFile);
        return request.buildCheckRequest();
    }
}
