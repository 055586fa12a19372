package dev.stubdown.cli;

import dev.stubdown.output.report.TextStyle;
import java.io.Console;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/**
 * Where the command runs: the streams it writes to, whether somebody watches, and the folder it stands in. Tests make their own.
 *
 * @param output what was asked for
 * @param errors findings, progress and what went wrong
 * @param interactive true where a person watches
 * @param colored true where colours may be used unless the user says otherwise
 * @param folder where {@code stubdown.yaml} is looked for and relative paths start
 * @param cache where runs keep what the next one may need, unless the user says otherwise; null where there is no such place
 */
record Terminal(
        PrintStream output,
        PrintStream errors,
        boolean interactive,
        boolean colored,
        Path folder,
        @Nullable Path cache) {

    /** The process's own. Colours follow <a href="https://no-color.org">NO_COLOR</a>. */
    static Terminal ofProcess() {
        boolean interactive = isTerminal(System.console()) && !"dumb".equals(System.getenv("TERM"));
        String noColor = System.getenv("NO_COLOR");
        boolean colored = interactive && (noColor == null || noColor.isEmpty());
        return new Terminal(System.out, System.err, interactive, colored, Path.of(""), CacheFolder.ofUser());
    }

    /** Since Java 22 a console may also be there when the streams are pipes; it then says so itself. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Console.isTerminal is public", e);
        }
    }

    /** In UTF-8 whatever the machine is set to: what goes out may be a file's content. */
    PrintWriter outputWriter() {
        return new PrintWriter(output, true, StandardCharsets.UTF_8);
    }

    PrintWriter errorWriter() {
        return new PrintWriter(errors, true, StandardCharsets.UTF_8);
    }

    /** What the chosen colour mode means here. */
    Ansi ansi(ColorMode mode) {
        return switch (mode) {
            case ALWAYS -> Ansi.ON;
            case NEVER -> Ansi.OFF;
            case AUTO -> colored ? Ansi.ON : Ansi.OFF;
        };
    }

    /** The same for text that we set off ourselves. */
    TextStyle style(ColorMode mode) {
        return ansi(mode).enabled() ? TextStyle.ANSI : TextStyle.PLAIN;
    }
}
