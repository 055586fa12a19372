package dev.stubdown.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry point of {@code java -jar stubdown.jar}. */
@Command(
        name = "stubdown",
        description = "Reads API documentation in Markdown, reviews it and writes Java.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionResource.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Main implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(Terminal.ofProcess(), arguments));
    }

    /** Runs the command and gives its exit code. */
    static int run(Terminal terminal, String... arguments) {
        try {
            return commandLine(terminal).execute(arguments);
        } catch (Error e) {
            // The command line hands on exceptions only; without this the process would end with the code for findings.
            Failures.printBug(e, terminal.errorWriter());
            return ExitCode.BUG;
        }
    }

    static CommandLine commandLine(Terminal terminal) {
        Failures failures = new Failures();
        return new CommandLine(new Main())
                .addSubcommand(new GenerateCommand(terminal))
                .addSubcommand(new ModelCommand(terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new DiffCommand(terminal))
                .addSubcommand(new VerifyExamplesCommand(terminal))
                .addSubcommand(ExplainCommand.commandLine(terminal))
                .registerConverter(Path.class, Main::path)
                .setOut(terminal.outputWriter())
                .setErr(terminal.errorWriter())
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.ansi(ColorMode.AUTO)))
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
    }

    /** An empty text would be the working folder, which nobody means who writes {@code -o "$UNSET"}. */
    private static Path path(String text) {
        if (text.isBlank()) {
            throw new CommandLine.TypeConversionException("a path cannot be empty");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new CommandLine.TypeConversionException("'" + text + "' is not a path: " + e.getReason());
        }
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "a command is missing: generate, model, check, verify-examples, diff or explain");
    }
}
