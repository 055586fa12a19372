package dev.stubdown.maven;

import dev.stubdown.Dialects;
import dev.stubdown.GenerationRequest;
import dev.stubdown.GenerationResult;
import dev.stubdown.Generator;
import dev.stubdown.InvalidRequestException;
import dev.stubdown.RequestBuilder;
import dev.stubdown.diagnostic.FailOn;
import dev.stubdown.diagnostic.Share;
import dev.stubdown.diagnostic.Suggestion;
import dev.stubdown.source.FileFailure;
import dev.stubdown.write.OutputException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Writes POJOs, enums and JAX-RS interfaces from API documentation in Markdown, and has the project compile them. What the pom says goes
 * before what {@code stubdown.yaml} says.
 */
@Mojo(
        name = "generate",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyResolution = ResolutionScope.NONE,
        threadSafe = true)
public final class GenerateMojo extends AbstractMojo {

    private static final String CONFIG_FILE = "stubdown.yaml";
    private static final String DOCS_FOLDER = "src/main/docs";
    private static final String OUTPUT_FOLDER = "generated-sources/stubdown";

    private final MavenProject project;

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
     * The package of the generated code; needed, here or in <code>stubdown.yaml</code>. Types go to <code>basePackage.model</code>, interfaces
     * to <code>basePackage.api</code>.
     */
    @Parameter(property = "stubdown.basePackage")
    @Nullable
    String basePackage;

    /**
     * Where the Java goes; the project compiles what is there. Files of an earlier run that are not generated any more are removed, others are
     * left alone. By default, <code>target/generated-sources/stubdown</code>.
     */
    @Parameter(property = "stubdown.outputDirectory")
    @Nullable
    File outputDirectory;

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

    /** Tells what would be written, and writes nothing. By default, <code>false</code>. */
    @Parameter(property = "stubdown.dryRun")
    @Nullable
    Boolean dryRun;

    /** A file with these options. By default, <code>stubdown.yaml</code> beside the pom, if it is there. */
    @Parameter(property = "stubdown.config")
    @Nullable
    File config;

    /** Generates nothing; what an earlier run wrote is compiled. */
    @Parameter(property = "stubdown.skip", defaultValue = "false")
    boolean skip;

    @Inject
    GenerateMojo(MavenProject project) {
        this.project = project;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            if (skip) {
                skip();
            } else {
                generate(request());
            }
        } catch (InvalidRequestException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (OutputException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException(FileFailure.sentence(e), e);
        }
    }

    private void generate(GenerationRequest request) throws IOException, MojoFailureException {
        addSourceRoot(request);
        GenerationResult result = new Generator().generate(request);
        new RunLog(getLog(), project.getBasedir().toPath()).print(request, result);
        failIfNotOk(request, result);
    }

    /** Even then the project compiles what is there. A module that asks for nothing has nothing. */
    private void skip() throws IOException {
        getLog().info("Stubdown is skipped.");
        try {
            addSourceRoot(request());
        } catch (InvalidRequestException e) {
            getLog().debug("Nothing to compile: " + e.getMessage());
        }
    }

    private static void failIfNotOk(GenerationRequest request, GenerationResult result) throws MojoFailureException {
        switch (result.status()) {
            case DONE -> {}
            case FAILED_BY_FINDINGS ->
                throw new MojoFailureException(
                        "The documentation has findings that fail the build; the lines above tell where. The parameter failOn decides which.");
            case FAILED_BY_COVERAGE ->
                throw new MojoFailureException("The coverage of the documentation is "
                        + result.coverage().understood() + ", and the parameter coverageBelow asks for "
                        + request.coverageBelow().toPlainString() + " %.");
            case UNREADABLE_PAGES ->
                throw new MojoFailureException(
                        "Pages could not be read; the lines above tell which. Nothing was written.");
        }
    }

    private void addSourceRoot(GenerationRequest request) {
        project.addCompileSourceRoot(
                request.outputDirectory().toAbsolutePath().normalize().toString());
    }

    private GenerationRequest request() throws IOException {
        List<String> problems = new ArrayList<>();
        RequestBuilder request = defaults();
        applyConfig(request);
        applyPom(request, problems);
        try {
            GenerationRequest built = request.build();
            if (problems.isEmpty()) {
                return built;
            }
        } catch (InvalidRequestException e) {
            problems.addAll(e.problems());
        }
        throw new InvalidRequestException(problems);
    }

    /** What holds where neither the file nor the pom says anything. */
    private RequestBuilder defaults() {
        return GenerationRequest.builder()
                .docs(List.of(inBasedir(DOCS_FOLDER)))
                .outputDirectory(Path.of(project.getBuild().getDirectory()).resolve(OUTPUT_FOLDER))
                .failOn(FailOn.ERROR);
    }

    private void applyConfig(RequestBuilder request) throws IOException {
        Path file = config == null ? inBasedir(CONFIG_FILE) : config.toPath();
        if (config != null || Files.exists(file)) {
            request.configFile(file);
        }
    }

    private void applyPom(RequestBuilder request, List<String> problems) {
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
        if (basePackage != null) {
            request.basePackage(basePackage);
        }
        if (outputDirectory != null) {
            request.outputDirectory(outputDirectory.toPath());
        }
        if (failOn != null) {
            applyFailOn(failOn, request, problems);
        }
        if (coverageBelow != null) {
            applyCoverage(coverageBelow, request, problems);
        }
        if (dryRun != null) {
            request.dryRun(dryRun);
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

    private Path inBasedir(String path) {
        return project.getBasedir().toPath().resolve(path);
    }
}
