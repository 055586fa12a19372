package dev.stubdown;

import dev.stubdown.diagnostic.Coverage;
import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.model.ApiModel;
import java.util.List;

/**
 * What was read.
 *
 * @param diagnostics sorted
 */
public record ModelResult(
        RunStatus status, ApiModel model, Coverage coverage, List<Diagnostic> diagnostics, Counts counts) {

    public ModelResult {
        diagnostics = diagnostics.stream().sorted().toList();
    }
}
