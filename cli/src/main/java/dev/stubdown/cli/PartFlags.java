package dev.stubdown.cli;

import dev.stubdown.select.Selection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The flags that choose which part of the API is wanted, for every command that makes something of the model. */
final class PartFlags {

    @Option(
            names = "--root",
            paramLabel = "PATTERN",
            description =
                    "Only these operations or types and the types that they need, such as 'GET /users/{id}', '/me/**' or an operation's or"
                            + " type's name. May be repeated.")
    private @Nullable List<String> root;

    @Option(
            names = "--include-type",
            paramLabel = "PATTERN",
            description = "Only types whose name matches, such as 'microsoft.graph.user*'. May be repeated.")
    private @Nullable List<String> includeType;

    @Option(
            names = "--exclude-type",
            paramLabel = "PATTERN",
            description =
                    "Leave out types whose name matches; what refers to one holds any JSON, or text for an enum. May be repeated.")
    private @Nullable List<String> excludeType;

    @Option(
            names = "--include-operation",
            paramLabel = "PATTERN",
            description = "Only operations that match, such as 'GET /users/**' or a name. May be repeated.")
    private @Nullable List<String> includeOperation;

    @Option(
            names = "--exclude-operation",
            paramLabel = "PATTERN",
            description = "Leave out operations that match. May be repeated.")
    private @Nullable List<String> excludeOperation;

    /** Sets what the flags say, and leaves all else as it is. */
    void applyTo(Selection.Builder selection, boolean own) {
        if (!own) {
            return;
        }
        selection.said(new Selection(
                said(root), said(includeType), said(excludeType), said(includeOperation), said(excludeOperation)));
    }

    private static List<String> said(@Nullable List<String> patterns) {
        return patterns == null ? List.of() : patterns;
    }
}
