package dev.stubdown.config;

import dev.stubdown.diagnostic.Diagnostic;
import java.util.List;

/**
 * A configuration file that was read.
 *
 * @param config what it says, as far as it can be understood
 * @param problems what is wrong with it, sorted; empty for a good file
 */
public record ConfigOutcome(StubdownConfig config, List<Diagnostic> problems) {

    public ConfigOutcome {
        problems = problems.stream().sorted().toList();
    }
}
