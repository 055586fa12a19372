package dev.stubdown.cli;

import dev.stubdown.ApiRequests;
import dev.stubdown.DiffRequest;
import dev.stubdown.GenerationRequest;
import dev.stubdown.Generator;
import dev.stubdown.InvalidRequestException;
import dev.stubdown.RequestBuilder;
import dev.stubdown.output.surface.DifferenceFormat;
import dev.stubdown.surface.Difference;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stubdown diff}: two models to what becomes of the Java. */
@Command(
        name = "diff",
        description =
                "Tells what becomes of the Java between two models that 'stubdown model' wrote, and whether the next version is a major, a"
                        + " minor or a patch.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionResource.class,
        sortOptions = false)
final class DiffCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "OLD_MODEL", description = "The model.json of the state before.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW_MODEL", description = "The model.json of the state after.")
    private Path after = Path.of("");

    @Mixin
    private final ConfigOption config = new ConfigOption();

    @Option(names = "--dialect", paramLabel = "NAME|FILE", description = "How the pages of both models are written.")
    private @Nullable String dialect;

    @Mixin
    private final PartFlags part = new PartFlags();

    @Mixin
    private final JavaFlags java = new JavaFlags();

    @Option(
            names = "--fail-on",
            paramLabel = "VERDICT",
            defaultValue = "never",
            converter = Words.OfFailOnVerdict.class,
            completionCandidates = Words.OfFailOnVerdict.class,
            description =
                    "End with exit code 1 if the verdict is as bad as this: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private FailOnVerdict failOn = FailOnVerdict.NEVER;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = Words.OfDifferenceFormat.class,
            completionCandidates = Words.OfDifferenceFormat.class,
            description = "How the difference is written: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private DifferenceFormat format = DifferenceFormat.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            converter = DocumentOutput.Name.class,
            defaultValue = DocumentOutput.STANDARD_OUTPUT,
            description = "The file to write the difference to; '-', the default, for standard output.")
    private String output = DocumentOutput.STANDARD_OUTPUT;

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        DiffRequest request = request();
        Difference difference = new Generator().diff(request);
        DocumentOutput document = new DocumentOutput(terminal, output);
        document.write(format.text(difference), new Summary(document.messages()));
        return failOn.isReachedBy(difference.verdict()) ? ExitCode.FAILED : ExitCode.DONE;
    }

    private DiffRequest request() throws IOException {
        ApiRequests<DiffRequest> requests =
                config.requests(spec, terminal.folder(), GenerationRequest::builder, this::request);
        if (requests.wanted().size() > 1) {
            throw new InvalidRequestException(
                    List.of("the configuration file describes several APIs; choose one with --api"));
        }
        return requests.wanted().get(0).request();
    }

    private DiffRequest request(RequestBuilder request, boolean own) {
        Path folder = terminal.folder();
        if (own && dialect != null) {
            request.dialect(dialect);
        }
        part.applyTo(request.selection(), own);
        java.applyTo(request.java(), folder, own);
        return request.buildDiffRequest(folder.resolve(before), folder.resolve(after));
    }
}
