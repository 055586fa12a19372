package dev.stubdown.config;

import java.util.List;

/**
 * A configuration file that was read.
 *
 * @param config what it says, as far as it can be understood
 * @param problems what is wrong with it, as {@code file:line:column: sentence}, in the order of the file; empty for a good file
 */
public record ConfigOutcome(StubdownConfig config, List<String> problems) {

    public ConfigOutcome {
        problems = List.copyOf(problems);
    }
}
