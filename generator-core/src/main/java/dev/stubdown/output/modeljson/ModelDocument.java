package dev.stubdown.output.modeljson;

import dev.stubdown.diagnostic.Coverage;
import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.model.ApiModel;
import java.util.List;

/**
 * What {@code model.json} holds.
 *
 * @param diagnostics sorted
 * @param generatorVersion the version of the program that made it
 */
public record ModelDocument(ApiModel model, Coverage coverage, List<Diagnostic> diagnostics, String generatorVersion) {

    /** The format that is written; it changes when a key is changed or removed. */
    public static final int FORMAT_VERSION = 1;

    public ModelDocument {
        diagnostics = diagnostics.stream().sorted().toList();
    }
}
