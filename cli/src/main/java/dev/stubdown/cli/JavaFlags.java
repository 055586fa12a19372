package dev.stubdown.cli;

import dev.stubdown.javamodel.JavaOptions;
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
            names = "--validation",
            negatable = true,
            description =
                    "Annotate with constraints of Jakarta Validation where the pages state how long, how great or how many. Default:"
                            + " --no-validation.")
    private @Nullable Boolean validation;

    /** Sets what the flags say, and leaves all else as it is. */
    void applyTo(JavaOptions.Builder options) {
        if (basePackage != null) {
            options.basePackage(basePackage);
        }
        if (validation != null) {
            options.validation(validation);
        }
    }
}
