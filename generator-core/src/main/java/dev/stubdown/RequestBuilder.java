package dev.stubdown;

import dev.stubdown.config.ConfigOutcome;
import dev.stubdown.config.ConfigReader;
import dev.stubdown.config.StubdownConfig;
import dev.stubdown.diagnostic.Share;
import dev.stubdown.source.SourceOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects a request. What is set later goes before what was set earlier; {@link #build} finds everything that is wrong. */
public final class RequestBuilder extends RequestOptions {

    private String api = "";
    private @Nullable Path ownOutputDirectory;

    RequestBuilder() {}

    @Override
    RequestBuilder self() {
        return this;
    }

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

    /**
     * Takes over what another file says in the words of {@code stubdown.yaml}. Its problems are those of the request.
     *
     * @param file such as a pom; paths are relative to its folder
     * @param said keys of {@code stubdown.yaml}, with texts, lists of values and maps of texts to values
     */
    public RequestBuilder said(Path file, Map<String, ?> said) {
        Path folder = file.toAbsolutePath().normalize().resolveSibling("");
        ConfigOutcome outcome = new ConfigReader(folder).read(file.toString(), said);
        outcome.problems().forEach(problem -> problems.add(InvalidRequestException.sentence(problem)));
        return config(outcome.config());
    }

    private RequestBuilder config(StubdownConfig config) {
        docs = config.docs().isEmpty() ? docs : config.docs();
        include = config.include().isEmpty() ? include : config.include();
        exclude = config.exclude().isEmpty() ? exclude : config.exclude();
        linksWithin = config.linksWithin() == null ? linksWithin : config.linksWithin();
        dialect = config.dialect() == null ? dialect : config.dialect();
        limits = limits.with(config.limits());
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
        incremental.said(config.incremental(), config.cacheDirectory(), config.fileTimes());
        triage.config(config);
        jackson = config.jackson() == null ? jackson : config.jackson();
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
                dryRun,
                incremental.build());
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
        found.addAll(limits.problems());
        return found;
    }

    private SourceOptions source() {
        return new SourceOptions(docs, include, exclude, linksWithin, limits);
    }
}
