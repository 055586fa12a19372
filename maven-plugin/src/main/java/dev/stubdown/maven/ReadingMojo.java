package dev.stubdown.maven;

import dev.stubdown.Dialects;
import dev.stubdown.GenerationRequest;
import dev.stubdown.InvalidRequestException;
import dev.stubdown.RequestBuilder;
import dev.stubdown.diagnostic.FailOn;
import dev.stubdown.diagnostic.Share;
import dev.stubdown.diagnostic.Suggestion;
import dev.stubdown.output.freemarker.TemplateRule;
import dev.stubdown.output.report.WorstFindings;
import dev.stubdown.source.FileFailure;
import dev.stubdown.write.OutputException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What all goals share that read pages: the parameters of reading, where they come from, and how a run fails the build. */
abstract class ReadingMojo extends AbstractMojo {

    static final String CONFIG_FILE = "stubdown.yaml";

    private final GoalContext context;
    private final SourceScope scope;

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

    /** How many findings the log shows at most, the worst first; the rest are counted. By default, <code>100</code>. */
    @Parameter(property = "stubdown.maxFindings")
    @Nullable
    Integer maxFindings;

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

    /** Reads no page and reports nothing. What an earlier run generated is compiled all the same. */
    @Parameter(property = "stubdown.skip", defaultValue = "false")
    boolean skip;

    /** @param scope whose pages the goal reads where nobody says which */
    ReadingMojo(GoalContext context, SourceScope scope) {
        this.context = context;
        this.scope = scope;
    }

    /**
     * What the goal does.
     *
     * @param asked filled in, except for what the goal itself finds out
     */
    abstract void run(RequestBuilder asked) throws IOException, MojoFailureException;

    /** What the goal does where the user skips it. */
    void skipped() throws IOException {}

    /** What the goal does where none of the folders is there, and the user allows that. */
    void nothingToRead(RequestBuilder asked) throws IOException {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            if (skip) {
                getLog().info("Stubdown is skipped.");
                skipped();
            } else {
                runIfAsked();
            }
        } catch (InvalidRequestException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (OutputException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException(FileFailure.sentence(e), e);
        }
    }

    private void runIfAsked() throws IOException, MojoFailureException {
        RequestBuilder asked = withDocs(withArtifacts(said()));
        UnknownParameters.in(context).forEach(asked::problem);
        List<Path> missing = failOnMissingDocs == null || failOnMissingDocs ? List.of() : missing(asked.docs());
        missing.forEach(
                folder -> getLog().info("The documentation folder " + log().named(folder) + " does not exist."));
        List<Path> there = asked.docs().stream()
                .filter(folder -> !missing.contains(folder))
                .toList();
        if (there.isEmpty()) {
            getLog().info("There is nothing to read, and nothing to do.");
            nothingToRead(asked);
        } else {
            run(asked.docs(there));
        }
    }

    /** Only a run asks Maven for them: one that is skipped may be far from the repository. */
    private RequestBuilder withArtifacts(RequestBuilder said) {
        List<Path> all = new ArrayList<>(said.docs());
        if (docsArtifacts != null) {
            docsArtifacts.forEach(coordinates -> all.add(context.artifacts().resolve(coordinates.strip(), "zip")));
        }
        return said.docs(all);
    }

    private RequestBuilder withDocs(RequestBuilder said) {
        return said.docs().isEmpty() ? said.docs(List.of(inBasedir(scope.docs()))) : said;
    }

    private static List<Path> missing(List<Path> docs) {
        return docs.stream().filter(Files::notExists).toList();
    }

    GoalContext context() {
        return context;
    }

    MavenProject project() {
        return context.project();
    }

    Path inBasedir(String path) {
        return context.basedir().resolve(path);
    }

    /** Maven's log, for what a run found and did. */
    RunLog log() {
        return new RunLog(getLog(), context.basedir(), maxFindings == null ? WorstFindings.USUAL_LIMIT : maxFindings);
    }

    /** Defaults, configuration file and pom, each going before the one in front of it. */
    RequestBuilder asked() throws IOException {
        return withDocs(said());
    }

    private RequestBuilder said() throws IOException {
        RequestBuilder request = GenerationRequest.builder().failOn(FailOn.ERROR);
        applyDefaults(request);
        applyConfig(request);
        applyReading(request);
        applyPom(request);
        Map<String, Object> said = new LinkedHashMap<>();
        addSaid(said);
        return request.said(project().getFile().toPath(), said);
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

    /** What the pom says of the goal's own options. */
    abstract void applyPom(RequestBuilder request);

    private void applyConfig(RequestBuilder request) throws IOException {
        Optional<Path> file = configFile();
        if (file.isPresent()) {
            request.configFile(file.get());
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
        request.templates().stream().map(TemplateRule::template).forEach(inputs::add);
        inputs.addAll(request.extensions());
        Stream.of(request.java().namesLock(), request.java().licenseHeader())
                .filter(Objects::nonNull)
                .forEach(inputs::add);
        return inputs;
    }

    /** The names of a configuration file that nobody names; the first one that is there counts. */
    List<String> configFiles() {
        return List.of(CONFIG_FILE);
    }

    /** What the executions of the module write. */
    @SuppressWarnings("unchecked") // Maven gives it no type arguments
    Claims claims() {
        return new Claims(getPluginContext(), context.name());
    }

    private void applyReading(RequestBuilder request) {
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
        if (inferred != null) {
            request.inferred(inferred);
        }
        if (failOn != null) {
            applyFailOn(failOn, request);
        }
        if (coverageBelow != null) {
            applyCoverage(coverageBelow, request);
        }
        if (severities != null) {
            request.severities(severities);
        }
        if (maxFindings != null && maxFindings < 0) {
            request.problem("maxFindings takes a number from 0 on, not " + maxFindings);
        }
    }

    private static void applyCoverage(String text, RequestBuilder request) {
        Share.percentOf(text)
                .ifPresentOrElse(
                        request::coverageBelow,
                        () -> request.problem("coverageBelow takes a number from 0 to 100, not '" + text + "'"));
    }

    private static void applyFailOn(String word, RequestBuilder request) {
        List<String> words = Arrays.stream(FailOn.values()).map(FailOn::word).toList();
        FailOn.ofWord(word)
                .ifPresentOrElse(
                        request::failOn,
                        () -> request.problem("failOn takes one of " + String.join(", ", words) + ", not '" + word + "'"
                                + Suggestion.ending(word, words)));
    }
}
