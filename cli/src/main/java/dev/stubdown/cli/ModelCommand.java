package dev.stubdown.cli;

import dev.stubdown.ApiRequest;
import dev.stubdown.ApiRequests;
import dev.stubdown.ApiResult;
import dev.stubdown.ModelRequest;
import dev.stubdown.ModelResult;
import dev.stubdown.RequestBuilder;
import dev.stubdown.RunStatus;
import dev.stubdown.SelectionRequest;
import dev.stubdown.output.modeljson.ModelDocument;
import dev.stubdown.output.modeljson.ModelJsonWriter;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code stubdown model}: pages to {@code model.json}. */
@Command(
        name = "model",
        description = "Writes what the pages say as model.json, the model that Java is generated from.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionResource.class,
        sortOptions = false)
final class ModelCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final SelectionOptions selection = new SelectionOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            converter = DocumentOutput.Name.class,
            required = true,
            description = "The file to write; '-' for standard output.")
    private String output = DocumentOutput.STANDARD_OUTPUT;

    @Mixin
    private final PartFlags part = new PartFlags();

    @Mixin
    private final DisplayOptions display = new DisplayOptions();

    ModelCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Run run = new Run(terminal, display);
        ApiRequests<SelectionRequest> requests = selection.requests(terminal.folder(), this::request);
        Map<String, DocumentOutput> documents = new HashMap<>();
        for (ApiRequest<SelectionRequest> each : requests.wanted()) {
            documents.put(
                    each.api(), new DocumentOutput(terminal, output).of(each.api(), !requests.isWhole(), ".json"));
        }
        List<ApiResult<SelectionRequest, ModelResult>> results = run.apis(apis -> apis.model(requests));
        for (ApiResult<SelectionRequest, ModelResult> each : results) {
            String api = each.request().api();
            DocumentOutput document = Objects.requireNonNull(documents.get(api));
            write(run, document, api, each.request().request().reading(), each.result());
        }
        return Run.exitCode(results.stream().map(each -> each.result().status()));
    }

    private static void write(Run run, DocumentOutput document, String api, ModelRequest request, ModelResult result)
            throws IOException {
        Summary summary = new Summary(document.messages());
        summary.api(api);
        run.printFindings(result.diagnostics(), request.source());
        run.printCoverage(result.coverage(), request.coverageBelow());
        summary.read(result.counts(), result.coverage());
        if (result.status() == RunStatus.UNREADABLE_PAGES) {
            summary.line("Wrote nothing, because pages could not be read.");
        } else {
            document.write(text(result), summary);
        }
        summary.found(result.diagnostics(), run.nanos());
    }

    private SelectionRequest request(RequestBuilder request, boolean own) {
        new DocumentOutput(terminal, output).file().ifPresent(request::outputFile);
        part.applyTo(request.selection(), own);
        return request.buildSelectionRequest();
    }

    private static String text(ModelResult result) throws IOException {
        String version = VersionResource.version();
        return new ModelJsonWriter()
                .text(new ModelDocument(result.model(), result.coverage(), result.diagnostics(), version));
    }
}
