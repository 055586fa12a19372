package dev.stubdown.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code stubdown explain}: what a code means. */
@Command(
        name = "explain",
        description = "Tells what a code of a finding means; without one, lists all codes.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionResource.class,
        sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(
            paramLabel = "CODE",
            arity = "0..1",
            description = "The code that stands at the end of a finding, such as 'link/broken'.")
    private @Nullable String subject;

    @Mixin
    private final ColorOption color = new ColorOption();

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        CodeExplanation codes = new CodeExplanation(terminal.style(color.mode()));
        String text = subject == null ? codes.all() : codes.of(subject).orElseThrow(() -> unknown(subject));
        new DocumentOutput(terminal, DocumentOutput.STANDARD_OUTPUT).write(text, new Summary(terminal.errorWriter()));
        return ExitCode.DONE;
    }

    private ParameterException unknown(String word) {
        return new ParameterException(spec.commandLine(), CodeExplanation.unknown(word));
    }
}
