package dev.stubdown.config;

import dev.stubdown.javamodel.JavaOptions;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a configuration file says about the Java that comes out. Null, or an empty map, where it says nothing. */
public record JavaConfig(
        @Nullable String basePackage,
        Map<String, String> types,
        @Nullable Boolean validation) {

    public JavaConfig {
        types = Map.copyOf(types);
    }

    /** Sets what the file says, and leaves all else as it is. */
    public void applyTo(JavaOptions.Builder options) {
        if (basePackage != null) {
            options.basePackage(basePackage);
        }
        if (!types.isEmpty()) {
            options.types(types);
        }
        if (validation != null) {
            options.validation(validation);
        }
    }
}
