package dev.stubdown.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
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
            return commandLine(terminal, arguments).execute(arguments);
        } catch (Error e) {
            // The command line hands on exceptions only; without this the process would end with the code for findings.
            return Failures.printError(e, terminal.errorWriter());
        }
    }

    /** The command line with all its commands. */
    static CommandLine commandLine(Terminal terminal) {
        return commandLine(terminal, "");
    }

    /** Where the first word is a command, there is no other: each has dozens of options, which take their time to be put together. */
    private static CommandLine commandLine(Terminal terminal, String... arguments) {
        Map<String, Supplier<Object>> all = commands(terminal);
        CommandLine commandLine = new CommandLine(new Main());
        Supplier<Object> asked = arguments.length == 0 ? null : all.get(arguments[0]);
        if (asked == null) {
            all.forEach((name, command) -> commandLine.addSubcommand(name, command.get()));
        } else {
            commandLine.addSubcommand(arguments[0], asked.get());
        }
        Failures failures = new Failures();
        return commandLine
                .registerConverter(Path.class, Main::path)
                .setOut(terminal.outputWriter())
                .setErr(terminal.errorWriter())
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.ansi(ColorMode.AUTO)))
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
    }

    /** In the order in which help lists them. */
    private static Map<String, Supplier<Object>> commands(Terminal terminal) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("generate", () -> new GenerateCommand(terminal));
        commands.put("model", () -> new ModelCommand(terminal));
        commands.put("check", () -> new CheckCommand(terminal));
        commands.put("diff", () -> new DiffCommand(terminal));
        commands.put("verify-examples", () -> new VerifyExamplesCommand(terminal));
        commands.put("explain", () -> ExplainCommand.commandLine(terminal));
        return commands;
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
