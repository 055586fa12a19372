package dev.stubdown.cli;

import dev.stubdown.ModelRequest;
import dev.stubdown.ModelResult;
import dev.stubdown.RequestBuilder;
import dev.stubdown.RunStatus;
import dev.stubdown.SelectionRequest;
import dev.stubdown.output.modeljson.ModelDocument;
import dev.stubdown.output.modeljson.ModelJsonWriter;
import java.io.IOException;
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
        DocumentOutput document = new DocumentOutput(terminal, output);
        RequestBuilder asked = selection.request(terminal.folder());
        document.file().ifPresent(asked::outputFile);
        part.applyTo(asked.selection());
        SelectionRequest wanted = asked.buildSelectionRequest();
        ModelRequest request = wanted.reading();
        ModelResult result = run.generator(generator -> generator.model(wanted));
        run.printFindings(result.diagnostics(), request.source());
        run.printCoverage(result.coverage(), request.coverageBelow());
        Summary summary = new Summary(document.messages());
        summary.read(result.counts(), result.coverage());
        if (result.status() == RunStatus.UNREADABLE_PAGES) {
            summary.line("Wrote nothing, because pages could not be read.");
        } else {
            document.write(text(result), summary);
        }
        summary.found(result.diagnostics(), run.nanos());
        return Run.exitCode(result.status());
    }

    private static String text(ModelResult result) throws IOException {
        String version = VersionResource.version();
        return new ModelJsonWriter()
                .text(new ModelDocument(result.model(), result.coverage(), result.diagnostics(), version));
    }
}
