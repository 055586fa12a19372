package dev.stubdown.config;

import dev.stubdown.diagnostic.FailOn;
import dev.stubdown.output.freemarker.TemplateRule;
import dev.stubdown.select.Selection;
import dev.stubdown.source.ReadLimits;
import dev.stubdown.triage.SeverityRule;
import dev.stubdown.triage.SuppressionRule;
import dev.stubdown.verify.JacksonVersion;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a configuration file says. Null, or an empty list, where it says nothing.
 *
 * @param docs resolved against the folder of the file
 * @param linksWithin resolved against the folder of the file
 * @param outputDirectory resolved against the folder of the file
 * @param selection an empty list where the file says nothing
 * @param dialect a name, or the path of a dialect file, resolved against the folder of the file
 * @param importModels resolved against the folder of the file
 * @param extensions resolved against the folder of the file
 * @param templates their files resolved against the folder of the file
 * @param cacheDirectory resolved against the folder of the file
 * @param baseline resolved against the folder of the file
 */
public record StubdownConfig(
        List<Path> docs,
        @Nullable Path outputDirectory,
        JavaConfig java,
        Selection selection,
        @Nullable String dialect,
        List<String> include,
        List<String> exclude,
        @Nullable Path linksWithin,
        ReadLimits.Said limits,
        @Nullable Boolean inferred,
        List<Path> importModels,
        @Nullable Boolean publishModel,
        @Nullable FailOn failOn,
        @Nullable BigDecimal coverageBelow,
        List<Path> extensions,
        List<TemplateRule> templates,
        @Nullable Boolean dryRun,
        @Nullable Boolean incremental,
        @Nullable Path cacheDirectory,
        @Nullable Boolean fileTimes,
        List<SeverityRule> severities,
        List<SuppressionRule> suppressions,
        @Nullable Path baseline,
        @Nullable Boolean writeBaseline,
        @Nullable String changedSince,
        @Nullable JacksonVersion jackson) {

    public StubdownConfig {
        docs = List.copyOf(docs);
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
        importModels = List.copyOf(importModels);
        extensions = List.copyOf(extensions);
        templates = List.copyOf(templates);
        severities = List.copyOf(severities);
        suppressions = List.copyOf(suppressions);
    }
}
