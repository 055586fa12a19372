package dev.stubdown.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class MainTest {

    private final StringWriter output = new StringWriter();
    private final StringWriter errors = new StringWriter();

    @Test
    void the_version_is_that_of_the_build() {
        assertEquals(CommandLine.ExitCode.OK, execute("--version"));
        assertTrue(output.toString().matches("stubdown \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R"), output::toString);
    }

    @Test
    void an_unknown_option_is_an_error() {
        assertEquals(CommandLine.ExitCode.USAGE, execute("--no-such-option"));
        assertTrue(errors.toString().contains("--no-such-option"), errors::toString);
    }

    private int execute(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(output, true))
                .setErr(new PrintWriter(errors, true))
                .execute(arguments);
    }
}
