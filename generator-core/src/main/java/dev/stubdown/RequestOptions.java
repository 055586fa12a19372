package dev.stubdown;

import dev.stubdown.diagnostic.FailOn;
import dev.stubdown.incremental.IncrementalOptions;
import dev.stubdown.javamodel.JavaOptions;
import dev.stubdown.output.freemarker.TemplateRule;
import dev.stubdown.select.Selection;
import dev.stubdown.source.ReadLimits;
import dev.stubdown.triage.TriageOptions;
import dev.stubdown.verify.JacksonVersion;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a request is made of, as it is set by code, flags and files one after the other. */
abstract sealed class RequestOptions permits RequestBuilder {

    final List<String> problems = new ArrayList<>();
    List<Path> docs = List.of();
    List<String> include = List.of();
    List<String> exclude = List.of();

    @Nullable
    Path linksWithin;

    ReadLimits limits = ReadLimits.DEFAULT;
    String dialect = GenerationRequest.DEFAULT_DIALECT;
    final Selection.Builder selection = Selection.builder();
    final JavaOptions.Builder java = JavaOptions.builder();

    @Nullable
    Path outputDirectory;

    @Nullable
    Path outputFile;

    boolean inferred = true;
    List<Path> importModels = List.of();
    boolean publishModel;
    FailOn failOn = FailOn.NEVER;
    BigDecimal coverageBelow = BigDecimal.ZERO;
    List<Path> extensions = List.of();
    List<TemplateRule> templates = List.of();
    boolean dryRun;
    final IncrementalOptions.Builder incremental = IncrementalOptions.builder();
    final TriageSettings triage = new TriageSettings();

    @Nullable
    JacksonVersion jackson;

    abstract RequestBuilder self();

    /**
     * Severities of codes, in addition to those of before, such as {@code link/broken=error} or {@code table/*=off}. The more exact go before the
     * others, and of equally exact ones the later.
     */
    public RequestBuilder severities(List<String> codesWithLevels) {
        problems.addAll(triage.severities(codesWithLevels));
        return self();
    }

    /** The file with the findings that a review does not report; none by default. */
    public RequestBuilder baseline(Path file) {
        triage.baseline = file;
        return self();
    }

    /** True to have a review write its findings to the baseline instead of reporting them. */
    public RequestBuilder writeBaseline(boolean write) {
        triage.writeBaseline = write;
        return self();
    }

    /** The file that is written where no baseline is named; by default {@link TriageOptions#DEFAULT_BASELINE} in the working folder. */
    public RequestBuilder defaultBaseline(Path file) {
        triage.defaultBaseline = file;
        return self();
    }

    /** A revision of Git: a review then reports only what changed since then, and what depends on it. */
    public RequestBuilder changedSince(String revision) {
        triage.changedSince = revision;
        return self();
    }

    /** The version of Jackson that verifying examples reads and writes with; each of them by default. */
    public RequestBuilder jackson(JacksonVersion version) {
        jackson = version;
        return self();
    }

    /** Adds what is wrong with words that the caller turns into options by itself. */
    public RequestBuilder problem(String sentence) {
        problems.add(sentence);
        return self();
    }

    /** Folders of pages and single pages, as far as they are said; empty where nobody named any. */
    public List<Path> docs() {
        return docs;
    }

    /** Whether nothing is to be written, as far as that is said; false where nobody said it. */
    public boolean dryRun() {
        return dryRun;
    }

    /** Folders of pages and single pages; needed. */
    public RequestBuilder docs(List<Path> folders) {
        docs = List.copyOf(folders);
        return self();
    }

    /** Globs of the pages to read; all where there is none. */
    public RequestBuilder include(List<String> globs) {
        include = List.copyOf(globs);
        return self();
    }

    /** Globs of the pages to leave out. */
    public RequestBuilder exclude(List<String> globs) {
        exclude = List.copyOf(globs);
        return self();
    }

    /** A folder that symbolic links, and links of pages, may lead to besides those of the pages; none by default. */
    public RequestBuilder linksWithin(Path folder) {
        linksWithin = folder;
        return self();
    }

    /** How much is read at most, as far as it is said; else what was said before, and {@link ReadLimits#DEFAULT} by default. */
    public RequestBuilder limits(ReadLimits.Said said) {
        limits = limits.with(said);
        return self();
    }

    /** The name of a documentation style, or the path of a dialect file; {@link GenerationRequest#DEFAULT_DIALECT} by default. */
    public RequestBuilder dialect(String nameOrFile) {
        dialect = nameOrFile;
        return self();
    }

    /** False to leave out what the pages do not say outright; true by default. */
    public RequestBuilder inferred(boolean too) {
        inferred = too;
        return self();
    }

    /** Models of other modules, each in a jar, or in a folder of what becomes one; none by default. */
    public RequestBuilder importModels(List<Path> modules) {
        importModels = List.copyOf(modules);
        return self();
    }

    /** Other files in the place of those that are imported so far, for whoever knows modules by names that are no paths. */
    public RequestBuilder importModelsAs(UnaryOperator<Path> found) {
        return importModels(importModels.stream().map(found).toList());
    }

    /** True to write the model with the classes, so that other modules can import it; false by default. */
    public RequestBuilder publishModel(boolean wanted) {
        publishModel = wanted;
        return self();
    }

    /** Which part of the API is wanted; setting one of these options changes the request. All of it by default. */
    public Selection.Builder selection() {
        return selection;
    }

    /** What the Java looks like; setting one of these options changes the request. Its package is needed. */
    public JavaOptions.Builder java() {
        return java;
    }

    /** The package of the generated code; needed. */
    public RequestBuilder basePackage(String name) {
        java.basePackage(name);
        return self();
    }

    /** Where the files go; needed. */
    public RequestBuilder outputDirectory(Path folder) {
        outputDirectory = folder;
        return self();
    }

    /** The file that the caller writes the model or the findings to, which may be no page that is read; none by default. */
    public RequestBuilder outputFile(Path file) {
        outputFile = file;
        return self();
    }

    /** Which findings make the run fail; none by default. */
    public RequestBuilder failOn(FailOn threshold) {
        failOn = threshold;
        return self();
    }

    /** The percentage of rows and code blocks that have to be used or ignored by a rule, from 0, which is the default, to 100. */
    public RequestBuilder coverageBelow(BigDecimal percent) {
        coverageBelow = percent;
        return self();
    }

    /** Jars with extensions; none by default. */
    public RequestBuilder extensions(List<Path> jars) {
        extensions = List.copyOf(jars);
        return self();
    }

    /** Templates of further files; none by default. */
    public RequestBuilder templates(List<TemplateRule> rules) {
        templates = List.copyOf(rules);
        return self();
    }

    /** True to write nothing. */
    public RequestBuilder dryRun(boolean only) {
        dryRun = only;
        return self();
    }

    /** What is kept for the next run; setting one of these options changes the request. By default nothing is, as no folder is named. */
    public IncrementalOptions.Builder incremental() {
        return incremental;
    }
}
