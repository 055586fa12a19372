package dev.stubdown.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code stubdown explain}: what a code means, or where something of the model came from. */
@Command(
        name = "explain",
        description =
                "Tells what the code of a finding means, or where a type, a property or an operation came from, by which rule, and what"
                        + " else spoke about it. Without a subject, lists all codes.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionResource.class,
        sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @CommandLine.Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "SUBJECT",
            description =
                    "A code ('link/broken'), or, of the pages in <docs>, a type ('book'), a property ('book#title'), a path with or without a method"
                            + " ('GET /books/{id}'), or the name of an operation ('book-get').")
    private @Nullable String subject;

    @Mixin
    private final SelectionOptions selection = new SelectionOptions();

    @Mixin
    private final DisplayOptions display = new DisplayOptions();

    private ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The command; the folders that every reading command takes come after the subject here. */
    static CommandLine commandLine(Terminal terminal) {
        CommandLine command = new CommandLine(new ExplainCommand(terminal));
        CommandSpec spec = command.getCommandSpec();
        for (PositionalParamSpec parameter : List.copyOf(spec.positionalParameters())) {
            if (parameter.arity().isVariable() && parameter.arity().max() > 1) {
                spec.remove(parameter);
                spec.addPositional(
                        PositionalParamSpec.builder(parameter).index("1..*").build());
            }
        }
        return command;
    }

    @Override
    public Integer call() throws IOException {
        CodeExplanation codes = new CodeExplanation(terminal.style(display.color()));
        if (subject == null) {
            return print(codes.all());
        }
        Optional<String> code = codes.of(subject);
        if (code.isPresent()) {
            return print(code.get());
        }
        if (CodeExplanation.isMeantAsCode(subject)) {
            throw new ParameterException(spec.commandLine(), CodeExplanation.unknown(subject));
        }
        return new SubjectExplanation(terminal, selection, display).print(subject);
    }

    private int print(String text) throws IOException {
        new DocumentOutput(terminal, DocumentOutput.STANDARD_OUTPUT).write(text, new Summary(terminal.errorWriter()));
        return ExitCode.DONE;
    }
}
