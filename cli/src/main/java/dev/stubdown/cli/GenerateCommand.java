package dev.stubdown.cli;

import dev.stubdown.ApiRequest;
import dev.stubdown.ApiRequests;
import dev.stubdown.ApiResult;
import dev.stubdown.GeneratedApis;
import dev.stubdown.GenerationRequest;
import dev.stubdown.GenerationResult;
import dev.stubdown.RequestBuilder;
import dev.stubdown.RunStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code stubdown generate}: pages to Java. */
@Command(
        name = "generate",
        description = "Writes POJOs, enums and JAX-RS interfaces.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionResource.class,
        sortOptions = false)
final class GenerateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final SelectionOptions selection = new SelectionOptions();

    @Option(
            names = {"-o", "--output-directory"},
            paramLabel = "DIR",
            description =
                    "Where the Java goes. Files of an earlier run that are not generated any more are removed, others are left alone.")
    private @Nullable Path outputDirectory;

    @Mixin
    private final PartFlags part = new PartFlags();

    @Mixin
    private final JavaFlags java = new JavaFlags();

    @Option(
            names = "--publish-model",
            negatable = true,
            description =
                    "Also write the model with the classes, so that another module can import it. Default: --no-publish-model.")
    private @Nullable Boolean publishModel;

    @Option(
            names = "--extension",
            paramLabel = "JAR",
            description =
                    "A jar with classes that take part in the run: change the model, the Java, or make further files. May be repeated.")
    private @Nullable List<Path> extensions;

    @Option(names = "--dry-run", negatable = true, description = "Tell what would be written, and write nothing.")
    private @Nullable Boolean dryRun;

    @Mixin
    private final IncrementalFlags incremental = new IncrementalFlags();

    @Mixin
    private final DisplayOptions display = new DisplayOptions();

    GenerateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Run run = new Run(terminal, display);
        ApiRequests<GenerationRequest> requests = selection.requests(terminal.folder(), this::request);
        GeneratedApis generated = run.apis(apis -> apis.generate(requests));
        Summary summary = new Summary(terminal.outputWriter());
        generated.abandoned().forEach(summary::abandoned);
        for (ApiResult<GenerationRequest, GenerationResult> each : generated.results()) {
            print(run, summary, each.request(), each.result());
        }
        return Run.exitCode(
                generated.results().stream().map(each -> each.result().status()));
    }

    private static void print(Run run, Summary summary, ApiRequest<GenerationRequest> asked, GenerationResult result) {
        GenerationRequest request = asked.request();
        summary.api(asked.api());
        run.printFindings(result.diagnostics(), request.source());
        run.printCoverage(result.coverage(), request.coverageBelow());
        summary.read(result.counts(), result.coverage());
        if (result.status() == RunStatus.UNREADABLE_PAGES) {
            summary.line("Wrote nothing, because pages could not be read.");
        } else {
            summary.written(request.outputDirectory().toString(), result.files(), request.dryRun());
        }
        summary.found(result.diagnostics(), run.nanos());
    }

    private GenerationRequest request(RequestBuilder request, boolean own) {
        incremental.applyTo(request.incremental(), terminal.folder());
        if (terminal.cache() != null) {
            request.incremental().cacheDirectoryIfNone(terminal.cache());
        }
        if (outputDirectory != null) {
            request.outputDirectory(terminal.folder().resolve(outputDirectory));
        }
        java.applyTo(request.java(), terminal.folder(), own);
        part.applyTo(request.selection(), own);
        if (publishModel != null) {
            request.publishModel(publishModel);
        }
        if (extensions != null) {
            request.extensions(
                    extensions.stream().map(terminal.folder()::resolve).toList());
        }
        if (dryRun != null) {
            request.dryRun(dryRun);
        }
        return request.build();
    }
}
