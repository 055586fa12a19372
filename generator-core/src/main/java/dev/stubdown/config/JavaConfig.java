package dev.stubdown.config;

import dev.stubdown.javamodel.JavaOptions;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What a configuration file says about the Java that comes out. Null where it says nothing. */
public record JavaConfig(
        @Nullable String basePackage,
        @Nullable String pageUrl,
        @Nullable Path licenseHeader) {

    /** Sets what the file says, and leaves all else as it is. */
    public void applyTo(JavaOptions.Builder options) {
        if (basePackage != null) {
            options.basePackage(basePackage);
        }
        if (pageUrl != null) {
            options.pageUrl(pageUrl);
        }
        if (licenseHeader != null) {
            options.licenseHeader(licenseHeader);
        }
    }
}
