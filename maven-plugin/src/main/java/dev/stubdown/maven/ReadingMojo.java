package dev.stubdown.maven;

import dev.stubdown.ApiRequests;
import dev.stubdown.Dialects;
import dev.stubdown.GenerationRequest;
import dev.stubdown.InvalidRequestException;
import dev.stubdown.ModelRequest;
import dev.stubdown.RequestBuilder;
import dev.stubdown.RunStatus;
import dev.stubdown.diagnostic.Coverage;
import dev.stubdown.diagnostic.FailOn;
import dev.stubdown.diagnostic.Share;
import dev.stubdown.diagnostic.Suggestion;
import dev.stubdown.source.FileFailure;
import dev.stubdown.write.OutputException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What all goals share that read pages: the parameters of reading, where they come from, and how a run fails the build. */
abstract class ReadingMojo extends AbstractMojo {

    private static final String CONFIG_FILE = "stubdown.yaml";
    private static final String DOCS_FOLDER = "src/main/docs";

    private final MavenProject project;
    private final MavenArtifacts artifacts;

    /** Folders of Markdown pages, or single pages. By default, <code>src/main/docs</code>. */
    @Parameter(property = "stubdown.docs")
    @Nullable
    List<File> docs;

    /** Globs of the pages to read, relative to their folder, such as <code>api/**</code>. By default, all pages. */
    @Parameter(property = "stubdown.include")
    @Nullable
    List<String> include;

    /** Globs of the pages to leave out. */
    @Parameter(property = "stubdown.exclude")
    @Nullable
    List<String> exclude;

    /**
     * How the pages are written: <code>graph</code>, which is the default, <code>business-central</code>, or a dialect file that ends in
     * <code>.yaml</code>.
     */
    @Parameter(property = "stubdown.dialect")
    @Nullable
    String dialect;

    /**
     * Also takes what pages only show, by a path, an example or a list of values; <code>false</code> takes only what they say outright. By
     * default, <code>true</code>.
     */
    @Parameter(property = "stubdown.inferred")
    @Nullable
    Boolean inferred;

    /**
     * Models of other modules, which these publish in their jars: <code>groupId:artifactId</code> with or without <code>:version</code>, a jar, or
     * a folder of classes. Pages may use their types, and what they have is not generated. By default, none.
     */
    @Parameter(property = "stubdown.importModels")
    @Nullable
    List<String> importModels;

    /** From which severity on a finding fails the build: <code>error</code>, which is the default, <code>warning</code> or <code>never</code>. */
    @Parameter(property = "stubdown.failOn")
    @Nullable
    String failOn;

    /**
     * Fails the build where less than so many percent of the rows and code blocks of the documentation are used or ignored by a rule, such as
     * <code>98.5</code>. By default, <code>0</code>, which never fails.
     */
    @Parameter(property = "stubdown.coverageBelow")
    @Nullable
    String coverageBelow;

    /**
     * Makes findings of a code, or of a family, an <code>error</code>, a <code>warning</code> or <code>info</code>, or turns them
     * <code>off</code>: <code>link/broken=error</code>, <code>table/*=off</code>. What is more exact goes first. By default, each code has its own
     * severity.
     */
    @Parameter(property = "stubdown.severities")
    @Nullable
    List<String> severities;

    /** A file with these options. By default, <code>stubdown.yaml</code> beside the pom, if it is there. */
    @Parameter(property = "stubdown.config")
    @Nullable
    File config;

    /** Only this one of the APIs that <code>stubdown.yaml</code> describes. By default, all of them. */
    @Parameter(property = "stubdown.api")
    @Nullable
    String api;

    /** Reads no page and reports nothing. What an earlier run generated is compiled all the same. */
    @Parameter(property = "stubdown.skip", defaultValue = "false")
    boolean skip;

    ReadingMojo(MavenProject project, MavenArtifacts artifacts) {
        this.project = project;
        this.artifacts = artifacts;
    }

    /** What the goal does. */
    abstract void run() throws IOException, MojoFailureException;

    /** What the goal does where the user skips it. */
    void skipped() throws IOException {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            if (skip) {
                getLog().info("Stubdown is skipped.");
                skipped();
            } else {
                run();
            }
        } catch (InvalidRequestException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (OutputException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException(FileFailure.sentence(e), e);
        }
    }

    MavenProject project() {
        return project;
    }

    Path inBasedir(String path) {
        return project.getBasedir().toPath().resolve(path);
    }

    /** What a goal makes of a request that is filled in. */
    interface Building<T> {
        T build(RequestBuilder request);
    }

    /** The requests of defaults, configuration file and pom, each going before the one in front of it; one for each API of the file. */
    <T> ApiRequests<T> requests(Building<T> goal) throws IOException {
        ApiRequests<T> requests = ApiRequests.of(configFile(), api, this::defaults, (request, own) -> {
            List<String> problems = new ArrayList<>();
            applyReading(request, own, problems);
            applyPom(request, own);
            return built(goal, request, problems);
        });
        if (api == null && requests.isOfSeveral()) {
            refuseWhatIsOfOne();
        }
        return requests;
    }

    private RequestBuilder defaults() {
        RequestBuilder request = GenerationRequest.builder()
                .docs(List.of(inBasedir(DOCS_FOLDER)))
                .failOn(FailOn.ERROR);
        applyDefaults(request);
        return request;
    }

    private <T> T built(Building<T> goal, RequestBuilder request, List<String> problems) {
        try {
            applyImports(request);
            T built = goal.build(request);
            if (problems.isEmpty()) {
                return built;
            }
        } catch (InvalidRequestException e) {
            problems.addAll(e.problems());
        }
        throw new InvalidRequestException(problems);
    }

    private void refuseWhatIsOfOne() {
        List<String> problems = ofOne().filter(each -> each.getValue() != null)
                .map(Map.Entry::getKey)
                .map(name -> name
                        + " cannot hold for all APIs of the configuration file; say it there, or choose one with api")
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidRequestException(problems);
        }
    }

    /** The parameters that speak of the pages, the names or the types of one API, with their values; null for what is not said. */
    Stream<Map.Entry<String, @Nullable Object>> ofOne() {
        return Stream.of(
                said("docs", docs), said("include", include), said("exclude", exclude), said("dialect", dialect));
    }

    static Map.Entry<String, @Nullable Object> said(String name, @Nullable Object value) {
        return new SimpleImmutableEntry<>(name, value instanceof List<?> list && list.isEmpty() ? null : value);
    }

    /** What holds of the goal's own options where neither the file nor the pom says anything. */
    abstract void applyDefaults(RequestBuilder request);

    /**
     * What the pom says of the goal's own options.
     *
     * @param own false for one of several APIs, of which what only holds for one is not said
     */
    abstract void applyPom(RequestBuilder request, boolean own);

    private @Nullable Path configFile() {
        Path file = config == null ? inBasedir(CONFIG_FILE) : config.toPath();
        return config != null || Files.exists(file) ? file : null;
    }

    /** Also in the configuration file, a module may be named by its coordinates. */
    private void applyImports(RequestBuilder request) {
        if (importModels != null && !importModels.isEmpty()) {
            request.importModels(importModels.stream()
                    .map(module -> MavenArtifacts.areCoordinates(module)
                            ? artifacts.resolve(module, "jar")
                            : inBasedir(module))
                    .toList());
        }
        request.importModelsAs(path -> {
            String name = path.getFileName().toString();
            return MavenArtifacts.areCoordinates(name) ? artifacts.resolve(name, "jar") : path;
        });
    }

    private void applyReading(RequestBuilder request, boolean own, List<String> problems) {
        if (own) {
            applyPages(request);
        }
        if (inferred != null) {
            request.inferred(inferred);
        }
        if (failOn != null) {
            applyFailOn(failOn, request, problems);
        }
        if (coverageBelow != null) {
            applyCoverage(coverageBelow, request, problems);
        }
        if (severities != null) {
            request.severities(severities);
        }
    }

    private void applyPages(RequestBuilder request) {
        if (docs != null && !docs.isEmpty()) {
            request.docs(docs.stream().map(File::toPath).toList());
        }
        if (include != null && !include.isEmpty()) {
            request.include(include);
        }
        if (exclude != null && !exclude.isEmpty()) {
            request.exclude(exclude);
        }
        if (dialect != null) {
            request.dialect(Dialects.isFile(dialect) ? inBasedir(dialect).toString() : dialect);
        }
    }

    private static void applyCoverage(String text, RequestBuilder request, List<String> problems) {
        Share.percentOf(text)
                .ifPresentOrElse(
                        request::coverageBelow,
                        () -> problems.add("coverageBelow takes a number from 0 to 100, not '" + text + "'"));
    }

    private static void applyFailOn(String word, RequestBuilder request, List<String> problems) {
        List<String> words = Arrays.stream(FailOn.values()).map(FailOn::word).toList();
        FailOn.ofWord(word)
                .ifPresentOrElse(
                        request::failOn,
                        () -> problems.add("failOn takes one of " + String.join(", ", words) + ", not '" + word + "'"
                                + Suggestion.ending(word, words)));
    }

    /**
     * How a run over one API ended.
     *
     * @param unwritten what could not be done where pages cannot be read
     */
    record Verdict(RunStatus status, ModelRequest request, Coverage coverage, String unwritten) {}

    /** Fails the build where the run over one of the APIs asks for that; each of them has been told of by then. */
    static <R> void failIfNotOk(List<R> results, Function<R, Verdict> verdict) throws MojoFailureException {
        Optional<Verdict> worst = results.stream().map(verdict).max(Comparator.comparing(Verdict::status));
        if (worst.isPresent()) {
            failIfNotOk(worst.get());
        }
    }

    private static void failIfNotOk(Verdict verdict) throws MojoFailureException {
        switch (verdict.status()) {
            case DONE -> {}
            case FAILED_BY_FINDINGS ->
                throw new MojoFailureException(
                        "The documentation has findings that fail the build; the lines above tell where. The parameter failOn decides which.");
            case FAILED_BY_COVERAGE ->
                throw new MojoFailureException("The coverage of the documentation is "
                        + verdict.coverage().understood() + ", and the parameter coverageBelow asks for "
                        + verdict.request().coverageBelow().toPlainString() + " %.");
            case UNREADABLE_PAGES ->
                throw new MojoFailureException(
                        "Pages could not be read; the lines above tell which. " + verdict.unwritten());
        }
    }
}
