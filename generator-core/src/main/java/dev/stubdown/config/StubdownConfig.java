package dev.stubdown.config;

import dev.stubdown.diagnostic.FailOn;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a configuration file says. Null, or an empty list, where it says nothing.
 *
 * @param docs resolved against the folder of the file
 * @param outputDirectory resolved against the folder of the file
 * @param dialect a name, or the path of a dialect file, resolved against the folder of the file
 */
public record StubdownConfig(
        List<Path> docs,
        @Nullable Path outputDirectory,
        @Nullable String basePackage,
        @Nullable String dialect,
        List<String> include,
        List<String> exclude,
        @Nullable Boolean inferred,
        @Nullable FailOn failOn,
        @Nullable BigDecimal coverageBelow,
        @Nullable Boolean dryRun) {

    public StubdownConfig {
        docs = List.copyOf(docs);
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }
}
