package dev.stubdown.maven;

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
    void run(RequestBuilder asked) throws IOException, MojoFailureException {
        GenerationRequest request = asked.build();
        claims().take(request.outputDirectory(), log().named(request.outputDirectory()));
        if (Files.isDirectory(request.outputDirectory())
                && context().workspace().isUnchanged(inputs(request))) {
            addSources(request.outputDirectory());
            return;
        }
        GenerationResult result = generate(request);
        addSources(request.outputDirectory());
        log().print(request, result);
        log().failure(request.modelRequest())
                .throwIf(result.status(), result.coverage(), result.diagnostics(), "Nothing was written.");
    }

    private GenerationResult generate(GenerationRequest request) throws IOException {
        Generator generator = new Generator(StageListener.NONE, ofPlugin());
        Workspace workspace = context().workspace();
        if (workspace.isEditor()) {
            workspace.clear(generator.pages(request.modelRequest()));
        }
        GenerationResult result = generator.generate(request);
        if (!request.dryRun()) {
            boolean joined = services()
                    .join(
                            request.outputDirectory(),
                            context().named(NAME),
                            context().allNamed(NAME));
            refresh(request.outputDirectory(), !result.files().isUpToDate());
            refresh(resources(), joined);
        }
        if (workspace.isEditor()) {
            workspace.mark(request.source(), result.diagnostics());
        }
        return result;
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
            addSources(asked().build().outputDirectory());
        } catch (InvalidRequestException e) {
            getLog().debug("Nothing to compile: " + e.getMessage());
        }
    }

    /** What an earlier run generated is compiled no more; so nothing may name its classes. */
    @Override
    void nothingToRead(RequestBuilder asked) throws IOException {
        if (!asked.dryRun()) {
            services().leave(context().named(NAME), context().allNamed(NAME));
        }
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
    void applyPom(RequestBuilder request) {
        super.applyPom(request);
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
