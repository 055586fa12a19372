package dev.stubdown.config;

import dev.stubdown.javamodel.JavaLimits;
import org.jspecify.annotations.Nullable;

/** What a configuration file says about how much one class may hold. Null where it says nothing. */
public record LimitConfig(
        @Nullable Integer maxProperties,
        @Nullable Integer maxMembers,
        @Nullable Integer maxOperations) {

    /** A file that says nothing. */
    public static final LimitConfig NONE = new LimitConfig(null, null, null);

    /** Sets what the file says, and leaves all else as it is. */
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
