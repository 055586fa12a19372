package dev.stubdown.cli;

import dev.stubdown.javamodel.JavaLimits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The flags that say how much one class may hold, for every command that makes some. */
final class LimitFlags {

    @Option(
            names = "--max-properties",
            paramLabel = "NUMBER",
            description =
                    "How many properties a type may have, with those that it inherits; what goes beyond is left out with a finding. Default:"
                            + " 1000.")
    private @Nullable Integer maxProperties;

    @Option(
            names = "--max-members",
            paramLabel = "NUMBER",
            description =
                    "How many members an enum may have; what goes beyond is left out with a finding. Default: 2000.")
    private @Nullable Integer maxMembers;

    @Option(
            names = "--max-operations",
            paramLabel = "NUMBER",
            description =
                    "How many operations one interface may have; what goes beyond is left out with a finding. Default: 2000.")
    private @Nullable Integer maxOperations;

    /** Sets what the flags say, and leaves all else as it is. */
    void applyTo(JavaLimits.Builder limits) {
        if (maxProperties != null) {
            limits.maxProperties(maxProperties);
        }
        if (maxMembers != null) {
            limits.maxMembers(maxMembers);
        }
        if (maxOperations != null) {
            limits.maxOperations(maxOperations);
        }
    }
}
