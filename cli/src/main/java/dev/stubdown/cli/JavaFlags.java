package dev.stubdown.cli;

import dev.stubdown.javamodel.JavaOptions;
import dev.stubdown.javamodel.KeepUnlisted;
import dev.stubdown.javamodel.Style;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The flags that choose what the Java looks like, for every command that makes some. */
final class JavaFlags {

    @Option(
            names = "--base-package",
            paramLabel = "PACKAGE",
            description = "Types go to PACKAGE.model, interfaces to PACKAGE.api.")
    private @Nullable String basePackage;

    @Option(
            names = "--style",
            paramLabel = "STYLE",
            converter = Words.OfStyle.class,
            completionCandidates = Words.OfStyle.class,
            description = "What types become: ${COMPLETION-CANDIDATES}. Default: bean.")
    private @Nullable Style style;

    @Option(
            names = "--track-nulls",
            negatable = true,
            description = "Tell null from absent: what was set to null is written as null. Default: --no-track-nulls.")
    private @Nullable Boolean trackNulls;

    @Option(
            names = "--additional-properties",
            paramLabel = "WHICH",
            converter = Words.OfKeepUnlisted.class,
            completionCandidates = Words.OfKeepUnlisted.class,
            description =
                    "Which objects keep properties that no page lists, and write them back: ${COMPLETION-CANDIDATES}."
                            + " Those of open types by default.")
    private @Nullable KeepUnlisted additionalProperties;

    /** Sets what the flags say, and leaves all else as it is. */
    void applyTo(JavaOptions.Builder options) {
        if (basePackage != null) {
            options.basePackage(basePackage);
        }
        if (style != null) {
            options.style(style);
        }
        if (trackNulls != null) {
            options.trackNulls(trackNulls);
        }
        if (additionalProperties != null) {
            options.additionalProperties(additionalProperties);
        }
    }
}
