package dev.stubdown;

import dev.stubdown.diagnostic.FailOn;
import dev.stubdown.incremental.IncrementalOptions;
import dev.stubdown.javamodel.JavaOptions;
import dev.stubdown.output.freemarker.TemplateRule;
import dev.stubdown.select.Selection;
import dev.stubdown.source.SourceOptions;
import dev.stubdown.triage.TriageRules;
import dev.stubdown.write.CheckSink;
import dev.stubdown.write.DirectorySink;
import dev.stubdown.write.OutputSink;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the user may ask. Made by {@link RequestBuilder}, which finds everything that is
 * wrong with it.
 *
 * @param source which pages
 * @param dialect the name of a documentation style that comes with us, or the path of a dialect file
 * @param inferred false leaves out what the pages do not say outright
 * @param importModels jars, and folders of what becomes one, with models of other modules: what these have too is not generated
 * @param selection which part of the API is wanted
 * @param java what the Java looks like
 * @param publishModel true to write the model with the classes, so that other modules can import it
 * @param outputDirectory where the files go
 * @param failOn which findings make the run fail
 * @param coverageBelow the run fails where less than so many percent of rows and code blocks are used or ignored by a rule; 0 never fails
 * @param rules severities and suppressions
 * @param extensions jars with classes that take part in the run
 * @param templates what makes further files
 * @param dryRun true to report what would be written, and write nothing
 * @param incremental what the run keeps for the next one
 */
public record GenerationRequest(
        SourceOptions source,
        String dialect,
        boolean inferred,
        List<Path> importModels,
        Selection selection,
        JavaOptions java,
        boolean publishModel,
        Path outputDirectory,
        FailOn failOn,
        BigDecimal coverageBelow,
        TriageRules rules,
        List<Path> extensions,
        List<TemplateRule> templates,
        boolean dryRun,
        IncrementalOptions incremental) {

    public GenerationRequest {
        importModels = List.copyOf(importModels);
        extensions = List.copyOf(extensions);
        templates = List.copyOf(templates);
    }

    /** The dialect of a request that names none. */
    public static final String DEFAULT_DIALECT = "graph";

    /** A request to fill in. */
    public static RequestBuilder builder() {
        return new RequestBuilder();
    }

    /** The part that reading needs. */
    public ModelRequest modelRequest() {
        return new ModelRequest(source, dialect, inferred, importModels, failOn, coverageBelow, rules, null);
    }

    /** The files that its options name and the run reads, but for pages and dialects: where they are models of other modules, maybe folders. */
    public List<Path> files() {
        return Stream.of(
                        importModels.stream(),
                        Stream.ofNullable(java.licenseHeader()),
                        Stream.ofNullable(java.namesLock()),
                        templates.stream().map(TemplateRule::template),
                        extensions.stream())
                .flatMap(files -> files)
                .toList();
    }

    /** What the output depends on: the same request without what is kept for the next run. */
    Record asked() {
        return new GenerationRequest(
                source,
                dialect,
                inferred,
                importModels,
                selection,
                java,
                publishModel,
                outputDirectory,
                failOn,
                coverageBelow,
                rules,
                extensions,
                templates,
                dryRun,
                IncrementalOptions.NONE);
    }

    /** Where the files of this request go. */
    public OutputSink sink() {
        return dryRun ? new CheckSink(outputDirectory) : new DirectorySink(outputDirectory);
    }
}
