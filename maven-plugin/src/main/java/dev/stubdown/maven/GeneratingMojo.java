package dev.stubdown.maven;

import dev.stubdown.ApiRequest;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Pages to Java, for what a project ships as for its tests. */
abstract class GeneratingMojo extends JavaMojo {

    private static final String NAME = "stubdown";
    private static final String PUBLISHED = "META-INF/stubdown";
    private static final String CACHE = "stubdown/cache";
    private static final String PARTS = "stubdown/services/";

    private final SourceScope scope;

    /**
     * Where the Java goes; the project compiles what is there. Files of an earlier run that are not generated any more are removed, others are
     * left alone. By default, <code>stubdown</code> below <code>target/generated-sources</code>, or <code>target/generated-test-sources</code> for
     * tests; of an execution with an id, <code>stubdown-id</code>.
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
     * Templates that make further files: entries with the file of a <code>template</code>, the path of its <code>output</code>, and <code>each</code>,
     * which is <code>model</code>, <code>type</code> or <code>operation</code>. By default, none.
     */
    @Parameter
    @Nullable
    List<Template> templates;

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

    /** Reads and writes only what has changed since the last build. By default, <code>true</code>. */
    @Parameter(property = "stubdown.incremental")
    @Nullable
    Boolean incremental;

    /** Where what the next build may need is kept. By default, <code>target/stubdown/cache</code>. */
    @Parameter(property = "stubdown.cacheDirectory")
    @Nullable
    File cacheDirectory;

    /** Takes a file as unchanged whose size and times are; <code>false</code> reads each file to find out. By default, <code>true</code>. */
    @Parameter(property = "stubdown.fileTimes")
    @Nullable
    Boolean fileTimes;

    GeneratingMojo(GoalContext context, SourceScope scope) {
        super(context, scope);
        this.scope = scope;
    }

    @Override
    void run() throws IOException, MojoFailureException {
        ApiRequests<GenerationRequest> requests = requests(RequestBuilder::build);
        if (requests.all().isEmpty()) {
            leave();
            return;
        }
        requests.all().forEach(each -> claim(each.request().outputDirectory()));
        if (isUnchanged(requests)) {
            addSources(requests);
            return;
        }
        GeneratedApis generated = generate(requests);
        addSources(requests);
        generated.abandoned().forEach(log()::print);
        for (ApiResult<GenerationRequest, GenerationResult> each : generated.results()) {
            log().api(each.request().api());
            log().print(each.request().request(), each.result());
        }
        RunFailure.throwIfAny(generated.results().stream().map(this::end).toList());
    }

    private void claim(Path folder) {
        claims().take(folder, log().named(folder));
    }

    private boolean isUnchanged(ApiRequests<GenerationRequest> requests) {
        return folders(requests).stream().allMatch(Files::isDirectory)
                && context()
                        .workspace()
                        .isUnchanged(requests.all().stream()
                                .flatMap(each -> inputs(each.request()).stream())
                                .toList());
    }

    private static List<Path> folders(ApiRequests<GenerationRequest> requests) {
        return requests.all().stream()
                .map(each -> each.request().outputDirectory())
                .toList();
    }

    private RunFailure.End end(ApiResult<GenerationRequest, GenerationResult> each) {
        GenerationResult result = each.result();
        return log().failure(each.request().request().modelRequest())
                .of(result.status(), result.coverage(), result.diagnostics(), "Nothing was written.");
    }

    private GeneratedApis generate(ApiRequests<GenerationRequest> requests) throws IOException {
        Generator generator = new Generator(StageListener.NONE, ofPlugin());
        Workspace workspace = context().workspace();
        if (workspace.isEditor()) {
            for (ApiRequest<GenerationRequest> each : requests.wanted()) {
                workspace.clear(generator.pages(each.request().modelRequest()));
            }
        }
        GeneratedApis generated = new ApiRuns(generator).generate(requests);
        if (!isDryRun()) {
            boolean joined = services()
                    .join(folders(requests), context().named(NAME), context().allNamed(NAME));
            refresh(resources(), joined);
        }
        for (ApiResult<GenerationRequest, GenerationResult> each : generated.results()) {
            GenerationRequest request = each.request().request();
            refresh(
                    request.outputDirectory(),
                    !request.dryRun() && !each.result().files().isUpToDate());
            if (workspace.isEditor()) {
                workspace.mark(request.source(), each.result().diagnostics());
            }
        }
        return generated;
    }

    private void refresh(Path folder, boolean changed) {
        if (changed) {
            context().workspace().refresh(folder);
        }
    }

    /** Those of the dependencies that the pom gives the plugin. */
    private static Extensions ofPlugin() {
        try {
            return Extensions.of(GeneratingMojo.class.getClassLoader());
        } catch (AddOnException e) {
            throw new InvalidRequestException(List.of(String.valueOf(e.getMessage())));
        }
    }

    /** Even then the project compiles what is there. A module that asks for nothing has nothing. */
    @Override
    void skipped() throws IOException {
        try {
            addSources(requestsOfSkipped(RequestBuilder::build));
        } catch (InvalidRequestException e) {
            getLog().debug("Nothing to compile: " + e.getMessage());
        }
    }

    /** What an earlier run generated is compiled no more; so nothing may name its classes. */
    private void leave() throws IOException {
        if (!isDryRun()) {
            services().leave(context().named(NAME), context().allNamed(NAME));
        }
    }

    /** Also those of APIs that are not wanted now: the project compiles what is there. */
    private void addSources(ApiRequests<GenerationRequest> requests) {
        folders(requests).forEach(this::addSources);
    }

    /** The Java, and the files by which servers find classes of it. */
    private void addSources(Path folder) {
        String sources = folder.toAbsolutePath().normalize().toString();
        scope.addSources(project(), sources);
        if (Files.isDirectory(folder.resolve(PUBLISHED))) {
            scope.addResources(project(), sources, PUBLISHED + "/**");
        }
        if (Files.isDirectory(resources())) {
            scope.addResources(project(), resources().toString(), ServiceFiles.PATTERN);
        }
    }

    private ServiceFiles services() {
        return new ServiceFiles(context().inTarget(PARTS + scope.sources()), resources());
    }

    private Path resources() {
        return context().inTarget(scope.resources()).resolve(NAME);
    }

    @Override
    void addSaid(Map<String, Object> said) {
        super.addSaid(said);
        if (templates != null) {
            said.put("templates", templates.stream().map(Template::said).toList());
        }
    }

    @Override
    void applyDefaults(RequestBuilder request) {
        request.outputDirectory(
                context().inTarget(scope.sources()).resolve(context().named(NAME)));
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
        request.incremental()
                .said(incremental, cacheDirectory == null ? null : cacheDirectory.toPath(), fileTimes)
                .cacheDirectoryIfNone(context().inTarget(CACHE));
    }
}
