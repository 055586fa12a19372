package dev.stubdown.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The command at work on a few pages, for a JVM that is to remember the classes of such work: the launcher starts it to make its class cache. What the
 * runs say goes nowhere.
 */
public final class Training {

    private final Terminal terminal;

    private Training(Path scratch) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        terminal = new Terminal(nowhere, nowhere, false, false, scratch, scratch.resolve("cache"));
    }

    /**
     * Runs what users run: generation of everything, generation with nothing changed, generation of which much is known, a review, the model, words that
     * are not understood.
     *
     * @param arguments a folder of pages, and one that is written to
     * @throws IllegalStateException if one of the runs does not end as it should
     */
    public static void main(String[] arguments) {
        Path scratch = Path.of(arguments[1]).toAbsolutePath();
        new Training(scratch)
                .run(
                        Path.of(arguments[0]).toAbsolutePath().toString(),
                        scratch.resolve("out").toString());
    }

    private void run(String pages, String output) {
        List<String> generate = List.of("generate", pages, "-o", output, "--base-package", "com.example");
        expect(ExitCode.DONE, generate);
        expect(ExitCode.DONE, generate);
        expect(
                ExitCode.DONE,
                Stream.concat(generate.stream(), Stream.of("--severity", "type/union=info"))
                        .toList());
        expect(ExitCode.DONE, List.of("check", pages, "--fail-on", "never"));
        expect(ExitCode.DONE, List.of("model", pages, "-o", output + ".json"));
        expect(ExitCode.DONE, List.of("--help"));
        expect(ExitCode.WRONG_USE, List.of("generate", "--unheard-of"));
    }

    private void expect(int expected, List<String> words) {
        int exitCode = Main.run(terminal, words.toArray(String[]::new));
        if (exitCode != expected) {
            throw new IllegalStateException(words + " ended with " + exitCode);
        }
    }
}
