package dev.stubdown.config;

import dev.stubdown.diagnostic.Diagnostic;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A configuration file that was read.
 *
 * @param config what it says, as far as it can be understood; of several APIs, what it says of all
 * @param apis what it says of single APIs, by their names, in the order of the file; empty where it describes only one, which has no name
 * @param problems what is wrong with it, sorted; empty for a good file
 */
public record ConfigOutcome(StubdownConfig config, Map<String, StubdownConfig> apis, List<Diagnostic> problems) {

    public ConfigOutcome {
        apis = Collections.unmodifiableMap(new LinkedHashMap<>(apis));
        problems = problems.stream().sorted().toList();
    }
}
