package dev.stubdown.cli;

import dev.stubdown.ApiRequest;
import dev.stubdown.ApiRequests;
import dev.stubdown.ApiResult;
import dev.stubdown.RequestBuilder;
import dev.stubdown.VerifyRequest;
import dev.stubdown.VerifyResult;
import dev.stubdown.diagnostic.FailOn;
import dev.stubdown.diagnostic.Finding;
import dev.stubdown.output.report.ReportDocument;
import dev.stubdown.source.PageFolder;
import dev.stubdown.verify.JacksonVersion;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code stubdown verify-examples}: examples through the generated types, to findings. */
@Command(
        name = "verify-examples",
        description =
                "Reads the documented examples into the generated types, writes them again and tells what differs.",
        footer = "'stubdown explain CODE' tells more of the code that ends a finding.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionResource.class,
        sortOptions = false)
final class VerifyExamplesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final SelectionOptions selection = new SelectionOptions();

    @Mixin
    private final PartFlags part = new PartFlags();

    @Mixin
    private final JavaFlags java = new JavaFlags();

    @Option(
            names = "--jackson",
            paramLabel = "VERSION",
            converter = Words.OfJackson.class,
            completionCandidates = Words.OfJackson.class,
            description = "Which Jackson reads and writes: ${COMPLETION-CANDIDATES}. Default: each of them.")
    private @Nullable JacksonVersion jackson;

    @Mixin
    private final ReportOptions report = new ReportOptions();

    @Mixin
    private final DisplayOptions display = new DisplayOptions();

    VerifyExamplesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Run run = new Run(terminal, display);
        ApiRequests<VerifyRequest> requests = selection.requests(terminal.folder(), FailOn.ERROR, this::request);
        Map<String, FindingsDocument> documents = new HashMap<>();
        for (ApiRequest<VerifyRequest> each : requests.wanted()) {
            FindingsDocument output = new FindingsDocument(terminal, report, display);
            documents.put(each.api(), output.of(each.api(), !requests.isWhole()));
        }
        List<ApiResult<VerifyRequest, VerifyResult>> results = run.apis(apis -> apis.verify(requests));
        for (ApiResult<VerifyRequest, VerifyResult> each : results) {
            FindingsDocument output =
                    Objects.requireNonNull(documents.get(each.request().api()));
            print(run, output, each.request(), each.result());
        }
        return Run.exitCode(results.stream().map(each -> each.result().status()));
    }

    private void print(Run run, FindingsDocument output, ApiRequest<VerifyRequest> asked, VerifyResult result)
            throws IOException {
        VerifyRequest request = asked.request();
        Summary summary = output.summary();
        summary.api(asked.api());
        output.write(document(request, result), summary);
        summary.read(result.counts(), result.coverage());
        summary.line("Examples: " + result.examples().sentence() + '.');
        summary.found(result.findings().stream().map(Finding::diagnostic).toList(), run.nanos());
        run.printCoverage(result.coverage(), request.reading().coverageBelow());
    }

    private ReportDocument document(VerifyRequest request, VerifyResult result) throws IOException {
        String folder =
                PageFolder.below(terminal.folder(), request.reading().source().docs());
        FailOn failOn = request.reading().failOn();
        return new ReportDocument(result.findings(), result.coverage(), folder, failOn, VersionResource.version());
    }

    private VerifyRequest request(RequestBuilder request, boolean own) {
        part.applyTo(request.selection(), own);
        java.applyTo(request.java(), terminal.folder(), own);
        if (jackson != null) {
            request.jackson(jackson);
        }
        new DocumentOutput(terminal, report.output()).file().ifPresent(request::outputFile);
        return request.buildVerifyRequest();
    }
}
