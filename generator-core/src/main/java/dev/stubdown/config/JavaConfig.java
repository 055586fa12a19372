package dev.stubdown.config;

import dev.stubdown.javamodel.JavaOptions;
import dev.stubdown.javamodel.KeepUnlisted;
import org.jspecify.annotations.Nullable;

/** What a configuration file says about the Java that comes out. Null where it says nothing. */
public record JavaConfig(
        @Nullable String basePackage, @Nullable KeepUnlisted additionalProperties) {

    /** Sets what the file says, and leaves all else as it is. */
    public void applyTo(JavaOptions.Builder options) {
        if (basePackage != null) {
            options.basePackage(basePackage);
        }
        if (additionalProperties != null) {
            options.additionalProperties(additionalProperties);
        }
    }
}
