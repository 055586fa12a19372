package dev.stubdown;

import dev.stubdown.config.ConfigOutcome;
import dev.stubdown.config.ConfigReader;
import dev.stubdown.config.StubdownConfig;
import dev.stubdown.diagnostic.FailOn;
import dev.stubdown.diagnostic.Share;
import dev.stubdown.javamodel.JavaOptions;
import dev.stubdown.output.freemarker.TemplateRule;
import dev.stubdown.select.Selection;
import dev.stubdown.source.SourceOptions;
import dev.stubdown.triage.TriageOptions;
import dev.stubdown.verify.JacksonVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Collects a request. What is set later goes before what was set earlier; {@link #build} finds everything that is wrong. */
public final class RequestBuilder {

    private final List<String> problems = new ArrayList<>();
    private List<Path> docs = List.of();
    private List<String> include = List.of();
    private List<String> exclude = List.of();
    private String dialect = GenerationRequest.DEFAULT_DIALECT;
    private final Selection.Builder selection = Selection.builder();
    private final JavaOptions.Builder java = JavaOptions.builder();
    private @Nullable Path outputDirectory;
    private @Nullable Path outputFile;
    private boolean inferred = true;
    private List<Path> importModels = List.of();
    private boolean publishModel;
    private FailOn failOn = FailOn.NEVER;
    private BigDecimal coverageBelow = BigDecimal.ZERO;
    private List<Path> extensions = List.of();
    private List<TemplateRule> templates = List.of();
    private boolean dryRun;
    private final TriageSettings triage = new TriageSettings();
    private @Nullable JacksonVersion jackson;

    private String api = "";
    private @Nullable Path ownOutputDirectory;

    RequestBuilder() {}

    /**
     * Takes over what a configuration file says. Its problems are those of the request.
     *
     * @param file a {@code stubdown.yaml}
     * @throws IOException where it cannot be read
     */
    public RequestBuilder configFile(Path file) throws IOException {
        ConfigOutcome outcome = read(file);
        if (!outcome.apis().isEmpty()) {
            problems.add(file + ": there are several APIs in it, of which one has to be chosen: "
                    + String.join(", ", outcome.apis().keySet()));
        }
        return this;
    }

    /**
     * Takes over what a configuration file says of all APIs, and after it what it says of one.
     *
     * @param chosen the name of an API of the file
     * @throws IOException where it cannot be read
     */
    RequestBuilder configFile(Path file, String chosen) throws IOException {
        ConfigOutcome outcome = read(file);
        StubdownConfig config = outcome.apis().get(chosen);
        if (config != null) {
            Path ofAll = outputDirectory;
            config(config);
            ownOutputDirectory = config.outputDirectory();
            outputDirectory = ofAll;
        }
        api = chosen;
        return this;
    }

    private ConfigOutcome read(Path file) throws IOException {
        ConfigOutcome outcome = ConfigReader.of(file);
        outcome.problems().forEach(problem -> problems.add(InvalidRequestException.sentence(problem)));
        config(outcome.config());
        return outcome;
    }

    /** The folder that holds those of all APIs that name none of their own. */
    @Nullable
    Path outputDirectoryOfAll() {
        return outputDirectory;
    }

    private @Nullable Path ownOutput() {
        return ownOutputDirectory != null || outputDirectory == null || api.isEmpty()
                ? ownOutputDirectory == null ? outputDirectory : ownOutputDirectory
                : outputDirectory.resolve(api);
    }

    private void throwIfAny(List<String> found) {
        if (!found.isEmpty()) {
            throw new InvalidRequestException(found.stream()
                    .map(problem ->
                            api.isEmpty() || problems.contains(problem) ? problem : "API '" + api + "': " + problem)
                    .toList());
        }
    }

    private RequestBuilder config(StubdownConfig config) {
        docs = config.docs().isEmpty() ? docs : config.docs();
        include = config.include().isEmpty() ? include : config.include();
        exclude = config.exclude().isEmpty() ? exclude : config.exclude();
        dialect = config.dialect() == null ? dialect : config.dialect();
        inferred = config.inferred() == null ? inferred : config.inferred();
        importModels = config.importModels().isEmpty() ? importModels : config.importModels();
        publishModel = config.publishModel() == null ? publishModel : config.publishModel();
        selection.said(config.selection());
        config.java().applyTo(java);
        outputDirectory = config.outputDirectory() == null ? outputDirectory : config.outputDirectory();
        failOn = config.failOn() == null ? failOn : config.failOn();
        coverageBelow = config.coverageBelow() == null ? coverageBelow : config.coverageBelow();
        extensions = config.extensions().isEmpty() ? extensions : config.extensions();
        templates = config.templates().isEmpty() ? templates : config.templates();
        dryRun = config.dryRun() == null ? dryRun : config.dryRun();
        triage.config(config);
        jackson = config.jackson() == null ? jackson : config.jackson();
        return this;
    }

    /**
     * Severities of codes, in addition to those of before, such as {@code link/broken=error} or {@code table/*=off}. The more exact go before the
     * others, and of equally exact ones the later.
     */
    public RequestBuilder severities(List<String> codesWithLevels) {
        problems.addAll(triage.severities(codesWithLevels));
        return this;
    }

    /** The file with the findings that a review does not report; none by default. */
    public RequestBuilder baseline(Path file) {
        triage.baseline = file;
        return this;
    }

    /** True to have a review write its findings to the baseline instead of reporting them. */
    public RequestBuilder writeBaseline(boolean write) {
        triage.writeBaseline = write;
        return this;
    }

    /** The file that is written where no baseline is named; by default {@link TriageOptions#DEFAULT_BASELINE} in the working folder. */
    public RequestBuilder defaultBaseline(Path file) {
        triage.defaultBaseline = file;
        return this;
    }

    /** A revision of Git: a review then reports only what changed since then, and what depends on it. */
    public RequestBuilder changedSince(String revision) {
        triage.changedSince = revision;
        return this;
    }

    /** The version of Jackson that verifying examples reads and writes with; each of them by default. */
    public RequestBuilder jackson(JacksonVersion version) {
        jackson = version;
        return this;
    }

    /** Folders of pages and single pages; needed. */
    public RequestBuilder docs(List<Path> folders) {
        docs = List.copyOf(folders);
        return this;
    }

    /** Globs of the pages to read; all where there is none. */
    public RequestBuilder include(List<String> globs) {
        include = List.copyOf(globs);
        return this;
    }

    /** Globs of the pages to leave out. */
    public RequestBuilder exclude(List<String> globs) {
        exclude = List.copyOf(globs);
        return this;
    }

    /** The name of a documentation style, or the path of a dialect file; {@link GenerationRequest#DEFAULT_DIALECT} by default. */
    public RequestBuilder dialect(String nameOrFile) {
        dialect = nameOrFile;
        return this;
    }

    /** False to leave out what the pages do not say outright; true by default. */
    public RequestBuilder inferred(boolean too) {
        inferred = too;
        return this;
    }

    /** Models of other modules, each in a jar, or in a folder of what becomes one; none by default. */
    public RequestBuilder importModels(List<Path> modules) {
        importModels = List.copyOf(modules);
        return this;
    }

    /** Other files in the place of those that are imported so far, for whoever knows modules by names that are no paths. */
    public RequestBuilder importModelsAs(UnaryOperator<Path> found) {
        return importModels(importModels.stream().map(found).toList());
    }

    /** True to write the model with the classes, so that other modules can import it; false by default. */
    public RequestBuilder publishModel(boolean wanted) {
        publishModel = wanted;
        return this;
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
        return this;
    }

    /** Where the files go; needed. */
    public RequestBuilder outputDirectory(Path folder) {
        outputDirectory = folder;
        return this;
    }

    /** The file that the caller writes the model or the findings to, which may be no page that is read; none by default. */
    public RequestBuilder outputFile(Path file) {
        outputFile = file;
        return this;
    }

    /** Which findings make the run fail; none by default. */
    public RequestBuilder failOn(FailOn threshold) {
        failOn = threshold;
        return this;
    }

    /** The percentage of rows and code blocks that have to be used or ignored by a rule, from 0, which is the default, to 100. */
    public RequestBuilder coverageBelow(BigDecimal percent) {
        coverageBelow = percent;
        return this;
    }

    /** Jars with extensions; none by default. */
    public RequestBuilder extensions(List<Path> jars) {
        extensions = List.copyOf(jars);
        return this;
    }

    /** Templates of further files; none by default. */
    public RequestBuilder templates(List<TemplateRule> rules) {
        templates = List.copyOf(rules);
        return this;
    }

    /** True to write nothing. */
    public RequestBuilder dryRun(boolean only) {
        dryRun = only;
        return this;
    }

    /**
     * The request.
     *
     * @throws InvalidRequestException with everything that is wrong with it
     */
    public GenerationRequest build() {
        List<String> found = readingProblems();
        Path output = ownOutput();
        if (output == null) {
            found.add("no output folder is given");
        }
        found.addAll(selection.build().problems());
        found.addAll(java.problems());
        throwIfAny(found);
        return new GenerationRequest(
                source(),
                dialect,
                inferred,
                importModels,
                selection.build(),
                java.build(),
                publishModel,
                Objects.requireNonNull(output),
                failOn,
                coverageBelow,
                triage.rules(docs),
                extensions,
                templates,
                dryRun);
    }

    /**
     * The part of the request that reading needs; what only writing needs may be missing.
     *
     * @throws InvalidRequestException with everything that is wrong with it
     */
    public ModelRequest buildModelRequest() {
        List<String> found = readingProblems();
        throwIfAny(found);
        return new ModelRequest(
                source(), dialect, inferred, importModels, failOn, coverageBelow, triage.rules(docs), outputFile);
    }

    /**
     * The request for the model of what is wanted; what only writing needs may be missing.
     *
     * @throws InvalidRequestException with everything that is wrong with it
     */
    public SelectionRequest buildSelectionRequest() {
        List<String> found = readingProblems();
        found.addAll(selection.build().problems());
        throwIfAny(found);
        return new SelectionRequest(buildModelRequest(), selection.build());
    }

    /**
     * The request for a review; what only writing needs may be missing.
     *
     * @throws InvalidRequestException with everything that is wrong with it
     */
    public CheckRequest buildCheckRequest() {
        return new CheckRequest(buildModelRequest(), triage.options(api));
    }

    /**
     * The request to verify the documented examples; where the files go may be missing.
     *
     * @throws InvalidRequestException with everything that is wrong with it
     */
    public VerifyRequest buildVerifyRequest() {
        java.basePackageIfNone(VerifyRequest.DEFAULT_PACKAGE);
        List<String> found = readingProblems();
        found.addAll(selection.build().problems());
        found.addAll(java.problems());
        throwIfAny(found);
        return new VerifyRequest(buildModelRequest(), selection.build(), java.build(), jackson);
    }

    /**
     * The request for an explanation; what only writing needs may be missing.
     *
     * @param subject as {@link ExplainRequest#subject()}
     * @throws InvalidRequestException with everything that is wrong with it
     */
    public ExplainRequest buildExplainRequest(String subject) {
        return new ExplainRequest(buildModelRequest(), subject);
    }

    /**
     * The request for a comparison; what only reading and writing need may be missing.
     *
     * @param before a {@code model.json}
     * @param after another one, that came later
     * @throws InvalidRequestException with everything that is wrong with it
     */
    public DiffRequest buildDiffRequest(Path before, Path after) {
        List<String> found = new ArrayList<>(problems);
        found.addAll(selection.build().problems());
        found.addAll(java.problems());
        throwIfAny(found);
        return new DiffRequest(before, after, dialect, selection.build(), java.build());
    }

    private List<String> readingProblems() {
        List<String> found = new ArrayList<>(problems);
        if (docs.isEmpty()) {
            found.add("no documentation folder is given");
        }
        if (!Share.isPercent(coverageBelow)) {
            found.add("the coverage is a number from 0 to 100, not " + coverageBelow.toPlainString());
        }
        return found;
    }

    private SourceOptions source() {
        return new SourceOptions(docs, include, exclude);
    }
}
