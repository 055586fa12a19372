package dev.stubdown.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Parameters;

/** {@code stubdown explain}: where something of the model came from. */
@Command(
        name = "explain",
        description =
                "Tells where a type, a property or an operation came from, by which rule, and what else spoke about it.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionResource.class,
        sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "SUBJECT",
            description =
                    "A type ('book'), a property ('book#title'), a path with or without a method ('GET /books/{id}'), or the name of an operation ('book-get').")
    private String subject = "";

    @Mixin
    private final SelectionOptions selection = new SelectionOptions();

    @Mixin
    private final DisplayOptions display = new DisplayOptions();

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The command; the folders that every reading command takes come after the subject here. */
    static CommandLine commandLine(Terminal terminal) {
        CommandLine command = new CommandLine(new ExplainCommand(terminal));
        CommandSpec spec = command.getCommandSpec();
        for (PositionalParamSpec parameter : List.copyOf(spec.positionalParameters())) {
            if (parameter.arity().isVariable()) {
                spec.remove(parameter);
                spec.addPositional(
                        PositionalParamSpec.builder(parameter).index("1..*").build());
            }
        }
        return command;
    }

    @Override
    public Integer call() throws IOException {
        return new SubjectExplanation(terminal, selection, display).print(subject);
    }
}
