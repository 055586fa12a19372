package dev.stubdown.maven;

import dev.stubdown.ApiRequests;
import dev.stubdown.Dialects;
import dev.stubdown.GenerationRequest;
import dev.stubdown.InvalidRequestException;
import dev.stubdown.RequestBuilder;
import dev.stubdown.diagnostic.FailOn;
import dev.stubdown.source.ReadLimits;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What all goals share that read pages: the parameters of reading, where they come from, and how a run fails the build. */
abstract class ReadingMojo extends GoalMojo {

    static final String CONFIG_FILE = "stubdown.yaml";

    private final SourceScope scope;
    private boolean dryRunAsked;

    /**
     * Folders of Markdown pages, or single pages. By default, <code>src/main/docs</code>; of <code>generate-test</code>,
     * <code>src/test/docs</code>.
     */
    @Parameter(property = "stubdown.docs")
    @Nullable
    List<File> docs;

    /**
     * Zip or jar files of pages that Maven resolves, as <code>groupId:artifactId:version:type:classifier</code>; the type is <code>zip</code> by
     * default, and the version that of a dependency or a module. They are read beside <code>docs</code>, and alone where nothing says
     * <code>docs</code>. By default, none.
     */
    @Parameter(property = "stubdown.docsArtifacts")
    @Nullable
    List<String> docsArtifacts;

    /** Globs of the pages to read, relative to their folder, such as <code>api/**</code>. By default, all pages. */
    @Parameter(property = "stubdown.include")
    @Nullable
    List<String> include;

    /** Globs of the pages to leave out. */
    @Parameter(property = "stubdown.exclude")
    @Nullable
    List<String> exclude;

    /** A folder that symbolic links, and links of pages, may lead to besides <code>docs</code>, such as that of the repository. By default, none. */
    @Parameter(property = "stubdown.linksWithin")
    @Nullable
    File linksWithin;

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

    /** Fails the build where there are more pages. By default, <code>200000</code>. */
    @Parameter(property = "stubdown.maxPages")
    @Nullable
    Integer maxPages;

    /** Takes a page that has more bytes for one that cannot be read. By default, <code>16777216</code>. */
    @Parameter(property = "stubdown.maxPageSize")
    @Nullable
    Integer maxPageSize;

    /** Fails the build where the pages of a zip or jar file have more bytes together. By default, <code>268435456</code>. */
    @Parameter(property = "stubdown.maxArchiveSize")
    @Nullable
    Integer maxArchiveSize;

    /**
     * How often a pattern of a dialect file may look at the characters of a page, besides fifty times at each. By default, <code>1000000</code>.
     */
    @Parameter(property = "stubdown.maxMatchSteps")
    @Nullable
    Integer maxMatchSteps;

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

    /**
     * Findings that are meant to be there: entries with <code>codes</code>, <code>pages</code> where only some are meant, and a
     * <code>reason</code> for people. By default, none.
     */
    @Parameter
    @Nullable
    List<Suppression> suppressions;

    /**
     * Fails the build where a folder of <code>docs</code> is not there; <code>false</code> leaves it out, and where none is left there is nothing to
     * do. By default, <code>true</code>.
     */
    @Parameter(property = "stubdown.failOnMissingDocs")
    @Nullable
    Boolean failOnMissingDocs;

    /** A file with these options. By default, <code>stubdown.yaml</code> beside the pom, if it is there. */
    @Parameter(property = "stubdown.config")
    @Nullable
    File config;

    /** Only this one of the APIs that <code>stubdown.yaml</code> describes. By default, all of them. */
    @Parameter(property = "stubdown.api")
    @Nullable
    String api;

    /** @param scope whose pages the goal reads where nobody says which */
    ReadingMojo(GoalContext context, SourceScope scope) {
        super(context);
        this.scope = scope;
    }

    /** What a goal makes of a request that is filled in. */
    interface Building<T> {
        T build(RequestBuilder request);
    }

    /**
     * The requests of defaults, configuration file and pom, each going before the one in front of it; one for each API of the file.
     *
     * @return without APIs of which no documentation folder is there, where the user allows that; none at all where nothing is left
     */
    <T> ApiRequests<T> requests(Building<T> goal) throws IOException {
        ApiRequests<T> requests = filledIn(request -> Optional.of(request)
                .map(this::withArtifacts)
                .map(this::withDocs)
                .filter(this::hasDocs)
                .map(asked -> goal.build(asked)));
        if (requests.all().isEmpty()) {
            getLog().info("There is nothing to read, and nothing to do.");
        }
        return requests;
    }

    /** The same of a goal that is skipped: nobody asks Maven for artifacts, for the repository may be far, nor for folders. */
    <T> ApiRequests<T> requestsOfSkipped(Building<T> goal) throws IOException {
        return filledIn(request -> Optional.of(goal.build(withDocs(request))));
    }

    private interface Filled<T> {
        Optional<T> of(RequestBuilder request);
    }

    private <T> ApiRequests<T> filledIn(Filled<T> filled) throws IOException {
        ApiRequests<Optional<T>> requests =
                ApiRequests.of(configFile().orElse(null), api, this::defaults, (request, own) -> {
                    apply(request, own);
                    UnknownParameters.in(context()).forEach(request::problem);
                    return filled.of(request);
                });
        if (api == null && requests.isOfSeveral()) {
            refuseWhatIsOfOne();
        }
        return ApiRequests.present(requests);
    }

    private RequestBuilder defaults() {
        RequestBuilder request = GenerationRequest.builder().failOn(FailOn.ERROR);
        applyDefaults(request);
        return request;
    }

    private void apply(RequestBuilder request, boolean own) {
        applyReading(request, own);
        applyPom(request, own);
        Map<String, Object> said = new LinkedHashMap<>();
        addSaid(said);
        request.said(project().getFile().toPath(), said);
        dryRunAsked |= request.dryRun();
    }

    /** True where the user says that nothing is to be written. Known when the requests are. */
    boolean isDryRun() {
        return dryRunAsked;
    }

    private boolean hasDocs(RequestBuilder asked) {
        List<Path> missing = failOnMissingDocs == null || failOnMissingDocs ? List.of() : missing(asked.docs());
        missing.forEach(
                folder -> getLog().info("The documentation folder " + log().named(folder) + " does not exist."));
        List<Path> there = asked.docs().stream()
                .filter(folder -> !missing.contains(folder))
                .toList();
        asked.docs(there);
        return !there.isEmpty();
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
                said("docs", docs),
                said("docsArtifacts", docsArtifacts),
                said("include", include),
                said("exclude", exclude),
                said("linksWithin", linksWithin),
                said("dialect", dialect));
    }

    static Map.Entry<String, @Nullable Object> said(String name, @Nullable Object value) {
        return new SimpleImmutableEntry<>(name, value instanceof List<?> list && list.isEmpty() ? null : value);
    }

    /** Only a run asks Maven for them: one that is skipped may be far from the repository. */
    private RequestBuilder withArtifacts(RequestBuilder said) {
        applyImports(said);
        List<Path> all = new ArrayList<>(said.docs());
        if (docsArtifacts != null) {
            docsArtifacts.forEach(coordinates -> all.add(context().artifacts().resolve(coordinates.strip(), "zip")));
        }
        return said.docs(all);
    }

    private RequestBuilder withDocs(RequestBuilder said) {
        return said.docs().isEmpty() ? said.docs(List.of(inBasedir(scope.docs()))) : said;
    }

    private static List<Path> missing(List<Path> docs) {
        return docs.stream().filter(Files::notExists).toList();
    }

    /** Adds what the pom says that has parts, in the words of the configuration file. */
    void addSaid(Map<String, Object> said) {
        if (suppressions != null) {
            said.put(
                    "suppressions", suppressions.stream().map(Suppression::said).toList());
        }
    }

    /** What holds of the goal's own options where neither the file nor the pom says anything. */
    abstract void applyDefaults(RequestBuilder request);

    /**
     * What the pom says of the goal's own options.
     *
     * @param own false for one of several APIs, of which what only holds for one is not said
     */
    abstract void applyPom(RequestBuilder request, boolean own);

    /** Also in the configuration file, a module may be named by its coordinates. */
    private void applyImports(RequestBuilder request) {
        if (importModels != null && !importModels.isEmpty()) {
            request.importModels(importModels.stream().map(Path::of).toList());
        }
        request.importModelsAs(path -> resolved(path, request));
    }

    private Path resolved(Path module, RequestBuilder request) {
        String name = module.getFileName().toString();
        if (!MavenArtifacts.areCoordinates(name)) {
            return context().basedir().resolve(module);
        }
        try {
            return context().artifacts().resolve(name, "jar");
        } catch (InvalidRequestException e) {
            e.problems().forEach(request::problem);
            return module;
        }
    }

    private Optional<Path> configFile() {
        return config == null
                ? configFiles().stream()
                        .map(this::inBasedir)
                        .filter(Files::exists)
                        .findFirst()
                : Optional.of(config.toPath());
    }

    /** The files and folders that a request is made of and reads, and those that would change it if they were there. */
    List<Path> inputs(GenerationRequest request) {
        List<Path> inputs = new ArrayList<>(request.source().docs());
        configFiles().stream().map(this::inBasedir).forEach(inputs::add);
        configFile().ifPresent(inputs::add);
        if (Dialects.isFile(request.dialect())) {
            inputs.add(Path.of(request.dialect()));
        }
        inputs.addAll(request.files());
        return inputs;
    }

    /** The names of a configuration file that nobody names; the first one that is there counts. */
    List<String> configFiles() {
        return List.of(CONFIG_FILE);
    }

    private void applyReading(RequestBuilder request, boolean own) {
        if (own) {
            applyPages(request);
        }
        request.limits(new ReadLimits.Said(maxPages, maxPageSize, maxArchiveSize, maxMatchSteps));
        if (inferred != null) {
            request.inferred(inferred);
        }
        if (failOn != null) {
            Thresholds.applyFailOn(failOn, request);
        }
        if (coverageBelow != null) {
            Thresholds.applyCoverage(coverageBelow, request);
        }
        if (severities != null) {
            request.severities(severities);
        }
        shownProblem().ifPresent(request::problem);
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
        if (linksWithin != null) {
            request.linksWithin(linksWithin.toPath());
        }
        if (dialect != null) {
            request.dialect(Dialects.isFile(dialect) ? inBasedir(dialect).toString() : dialect);
        }
    }
}
