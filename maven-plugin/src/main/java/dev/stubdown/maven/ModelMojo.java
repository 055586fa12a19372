package dev.stubdown.maven;

import dev.stubdown.ApiRequest;
import dev.stubdown.ApiRequests;
import dev.stubdown.ApiResult;
import dev.stubdown.ApiRuns;
import dev.stubdown.Generator;
import dev.stubdown.ModelResult;
import dev.stubdown.RequestBuilder;
import dev.stubdown.RunStatus;
import dev.stubdown.SelectionRequest;
import dev.stubdown.output.modeljson.ModelDocument;
import dev.stubdown.output.modeljson.ModelJsonWriter;
import dev.stubdown.write.WholeFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.Nullable;

/**
 * Writes what API documentation in Markdown says as <code>model.json</code>, the model that Java is generated from, for whoever makes something else
 * of it. What the pom says goes before what <code>stubdown.yaml</code> says.
 */
@Mojo(
        name = "model",
        defaultPhase = LifecyclePhase.GENERATE_RESOURCES,
        requiresDependencyResolution = ResolutionScope.NONE,
        threadSafe = true)
public final class ModelMojo extends SelectingMojo {

    private static final String CLASSIFIER = "model";

    private final MavenProjectHelper artifacts;

    /**
     * The file to write, or, of several APIs, the folder of their files. By default, <code>target/stubdown/model.json</code>, or
     * <code>target/stubdown/model-id.json</code> of an execution with an id; of several APIs, the folder of that name.
     */
    @Parameter(property = "stubdown.output")
    @Nullable
    File output;

    /**
     * Makes the file an artifact of the project, of the type <code>json</code> and with the classifier <code>model</code>, which is installed and
     * deployed with it. By default, <code>false</code>.
     */
    @Parameter(property = "stubdown.attach")
    @Nullable
    Boolean attach;

    /** Tells what would be written, and writes nothing. By default, <code>false</code>. */
    @Parameter(property = "stubdown.dryRun")
    @Nullable
    Boolean dryRun;

    @Inject
    ModelMojo(GoalContext context, MavenProjectHelper artifacts) {
        super(context, SourceScope.MAIN);
        this.artifacts = artifacts;
    }

    @Override
    void run() throws IOException, MojoFailureException {
        ApiRequests<SelectionRequest> requests = requests(RequestBuilder::buildSelectionRequest);
        for (ApiRequest<SelectionRequest> each : requests.wanted()) {
            claims().take(file(each), log().named(file(each)));
        }
        List<ApiResult<SelectionRequest, ModelResult>> results = new ApiRuns(new Generator()).model(requests);
        for (ApiResult<SelectionRequest, ModelResult> each : results) {
            log().api(each.request().api());
            log().print(each.request().request().reading(), each.result());
            write(file(each.request()), each);
        }
        RunFailure.throwIfAny(results.stream().map(this::end).toList());
    }

    private RunFailure.End end(ApiResult<SelectionRequest, ModelResult> each) {
        ModelResult result = each.result();
        return log().failure(each.request().request().reading())
                .of(result.status(), result.coverage(), result.diagnostics(), "Nothing was written.");
    }

    private void write(Path file, ApiResult<SelectionRequest, ModelResult> each) throws IOException {
        ModelResult result = each.result();
        if (isDryRun()) {
            getLog().info("Would write " + log().named(file) + '.');
        } else if (result.status() != RunStatus.UNREADABLE_PAGES) {
            ModelDocument document = new ModelDocument(
                    result.model(),
                    result.coverage(),
                    result.diagnostics(),
                    context().version());
            boolean written = new WholeFile(file).write(new ModelJsonWriter().text(document));
            getLog().info(written ? "Wrote " + log().named(file) + '.' : log().named(file) + " has not changed.");
            attach(file, each.request().api());
        }
    }

    private void attach(Path file, String name) {
        if (attach != null && attach) {
            String classifier = name.isEmpty() ? CLASSIFIER : CLASSIFIER + '-' + name;
            claims().take(classifier, "the artifact with the classifier " + classifier);
            artifacts.attachArtifact(project(), "json", classifier, file.toFile());
        }
    }

    /** Of several APIs, each has a file of its name in the folder that is named. */
    private Path file(ApiRequest<SelectionRequest> request) {
        String name = request.api();
        if (output == null) {
            String folder = "stubdown/" + context().named("model");
            return context().inTarget(name.isEmpty() ? folder + ".json" : folder + '/' + name + ".json");
        }
        return name.isEmpty() || name.equals(api)
                ? output.toPath()
                : output.toPath().resolve(name + ".json");
    }

    @Override
    void applyDefaults(RequestBuilder request) {}

    @Override
    void applyPom(RequestBuilder request, boolean own) {
        super.applyPom(request, own);
        if (output != null) {
            request.outputFile(output.toPath());
        }
        if (dryRun != null) {
            request.dryRun(dryRun);
        }
    }
}
