package dev.stubdown;

import dev.stubdown.diagnostic.Coverage;
import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.write.WriteReport;
import java.util.List;

/**
 * What a run did.
 *
 * @param files what became of each file; of a dry run, what would become of it
 * @param diagnostics sorted
 */
public record GenerationResult(
        RunStatus status, WriteReport files, Coverage coverage, List<Diagnostic> diagnostics, Counts counts) {

    public GenerationResult {
        diagnostics = diagnostics.stream().sorted().toList();
    }

    /** What a run gives that finds everything as this one has left it. */
    GenerationResult unchanged() {
        return new GenerationResult(status, files.unchanged(), coverage, diagnostics, counts);
    }
}
