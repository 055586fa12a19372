package dev.stubdown.config;

import dev.stubdown.javamodel.JavaOptions;
import dev.stubdown.javamodel.KeepUnlisted;
import dev.stubdown.javamodel.Style;
import org.jspecify.annotations.Nullable;

/** What a configuration file says about the Java that comes out. Null where it says nothing. */
public record JavaConfig(
        @Nullable String basePackage,
        @Nullable Style style,
        @Nullable Boolean trackNulls,
        @Nullable KeepUnlisted additionalProperties) {

    /** Sets what the file says, and leaves all else as it is. */
    public void applyTo(JavaOptions.Builder options) {
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
