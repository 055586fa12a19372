package dev.stubdown.maven;

import dev.stubdown.ApiRequests;
import dev.stubdown.ApiResult;
import dev.stubdown.ApiRuns;
import dev.stubdown.GeneratedApis;
import dev.stubdown.GenerationRequest;
import dev.stubdown.GenerationResult;
import dev.stubdown.Generator;
import dev.stubdown.InvalidRequestException;
import dev.stubdown.RequestBuilder;
import dev.stubdown.StageListener;
import dev.stubdown.extension.Extensions;
import dev.stubdown.output.AddOnException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.model.Resource;
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
public final class GenerateMojo extends JavaMojo {

    private static final String OUTPUT_FOLDER = "generated-sources/stubdown";

    /** What servers look for, and what other modules import. */
    private static final List<String> RESOURCES = List.of("META-INF/services/**", "META-INF/stubdown/**");

    /**
     * Where the Java goes; the project compiles what is there. Files of an earlier run that are not generated any more are removed, others are
     * left alone. By default, <code>target/generated-sources/stubdown</code>.
     */
    @Parameter(property = "stubdown.outputDirectory")
    @Nullable
    File outputDirectory;

    /**
     * Also writes the model with the classes, and packs both, so that other modules can import it by <code>importModels</code>. By default,
     * <code>false</code>.
     */
    @Parameter(property = "stubdown.publishModel")
    @Nullable
    Boolean publishModel;

    /**
     * Jars with classes that take part in the run: change the model, the Java, or make further files. Those of the dependencies of the plugin
     * take part too. By default, none.
     */
    @Parameter(property = "stubdown.extensions")
    @Nullable
    List<File> extensions;

    /** Tells what would be written, and writes nothing. By default, <code>false</code>. */
    @Parameter(property = "stubdown.dryRun")
    @Nullable
    Boolean dryRun;

    @Inject
    GenerateMojo(MavenProject project, MavenArtifacts artifacts) {
        super(project, artifacts);
    }

    @Override
    void run() throws IOException, MojoFailureException {
        ApiRequests<GenerationRequest> requests = requests(RequestBuilder::build);
        addSourceRoots(requests);
        GeneratedApis generated = new ApiRuns(new Generator(StageListener.NONE, ofPlugin())).generate(requests);
        RunLog runLog = new RunLog(getLog(), project().getBasedir().toPath());
        generated.abandoned().forEach(runLog::print);
        for (ApiResult<GenerationRequest, GenerationResult> each : generated.results()) {
            runLog.api(each.request().api());
            runLog.print(each.request().request(), each.result());
        }
        failIfNotOk(generated.results(), each -> verdict(each.request().request(), each.result()));
    }

    private static Verdict verdict(GenerationRequest request, GenerationResult result) {
        return new Verdict(result.status(), request.modelRequest(), result.coverage(), "Nothing was written.");
    }

    /** Those of the dependencies that the pom gives the plugin. */
    private static Extensions ofPlugin() {
        try {
            return Extensions.of(GenerateMojo.class.getClassLoader());
        } catch (AddOnException e) {
            throw new InvalidRequestException(List.of(String.valueOf(e.getMessage())));
        }
    }

    /** Even then the project compiles what is there. A module that asks for nothing has nothing. */
    @Override
    void skipped() throws IOException {
        try {
            addSourceRoots(requests(RequestBuilder::build));
        } catch (InvalidRequestException e) {
            getLog().debug("Nothing to compile: " + e.getMessage());
        }
    }

    /** Also those of APIs that are not wanted now: the project compiles what is there. */
    private void addSourceRoots(ApiRequests<GenerationRequest> requests) {
        requests.all().forEach(each -> addSourceRoot(each.request()));
    }

    /** The Java, and what belongs beside its classes. */
    private void addSourceRoot(GenerationRequest request) {
        String folder = request.outputDirectory().toAbsolutePath().normalize().toString();
        project().addCompileSourceRoot(folder);
        if (project().getResources().stream().noneMatch(resource -> folder.equals(resource.getDirectory()))) {
            Resource beside = new Resource();
            beside.setDirectory(folder);
            beside.setIncludes(RESOURCES);
            project().addResource(beside);
        }
    }

    @Override
    void applyDefaults(RequestBuilder request) {
        request.outputDirectory(Path.of(project().getBuild().getDirectory()).resolve(OUTPUT_FOLDER));
    }

    @Override
    void applyPom(RequestBuilder request, boolean own) {
        super.applyPom(request, own);
        if (outputDirectory != null) {
            request.outputDirectory(outputDirectory.toPath());
        }
        if (publishModel != null) {
            request.publishModel(publishModel);
        }
        if (extensions != null && !extensions.isEmpty()) {
            request.extensions(extensions.stream().map(File::toPath).toList());
        }
        if (dryRun != null) {
            request.dryRun(dryRun);
        }
    }
}
