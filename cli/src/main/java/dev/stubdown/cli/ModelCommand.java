package dev.stubdown.cli;

import dev.stubdown.ModelRequest;
import dev.stubdown.ModelResult;
import dev.stubdown.RunStatus;
import dev.stubdown.output.modeljson.ModelDocument;
import dev.stubdown.output.modeljson.ModelJsonWriter;
import dev.stubdown.write.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

    private static final String STANDARD_OUTPUT = "-";

    private final Terminal terminal;

    @Mixin
    private final SelectionOptions selection = new SelectionOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "The file to write; '-' for standard output.")
    private String output = STANDARD_OUTPUT;

    @Mixin
    private final DisplayOptions display = new DisplayOptions();

    ModelCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Run run = new Run(terminal, display);
        ModelRequest request = selection.request(terminal.folder()).buildModelRequest();
        ModelResult result = run.generator(generator -> generator.model(request));
        run.printFindings(result.diagnostics());
        run.printCoverage(result.coverage(), request.coverageBelow());
        boolean toOutput = output.equals(STANDARD_OUTPUT);
        Summary summary = new Summary(toOutput ? terminal.errorWriter() : terminal.outputWriter());
        summary.read(result.counts(), result.coverage());
        if (result.status() == RunStatus.UNREADABLE_PAGES) {
            summary.line("Wrote nothing, because pages could not be read.");
        } else {
            write(result, summary);
        }
        summary.found(result.diagnostics(), run.nanos());
        return Run.exitCode(result.status());
    }

    private void write(ModelResult result, Summary summary) throws IOException {
        String version = VersionResource.version();
        String text = new ModelJsonWriter()
                .text(new ModelDocument(result.model(), result.coverage(), result.diagnostics(), version));
        if (output.equals(STANDARD_OUTPUT)) {
            print(text);
        } else {
            Path file = terminal.folder().resolve(output);
            summary.line((new WholeFile(file).write(text) ? "Wrote " : "Left as it was: ") + output + '.');
        }
    }

    /** In UTF-8, whatever the terminal's own encoding is: this is a document and not a message. */
    private void print(String text) throws IOException {
        terminal.output().write(text.getBytes(StandardCharsets.UTF_8));
        terminal.output().flush();
        if (terminal.output().checkError()) {
            throw new IOException("the standard output cannot be written");
        }
    }
}
