package dev.stubdown.maven;

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
     * The file to write. By default, <code>target/stubdown/model.json</code>, or <code>target/stubdown/model-id.json</code> of an execution with an
     * id.
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
    void run(RequestBuilder asked) throws IOException, MojoFailureException {
        SelectionRequest request = asked.buildSelectionRequest();
        claims().take(file(), log().named(file()));
        ModelResult result = new Generator().model(request);
        log().print(request.reading(), result);
        if (asked.dryRun()) {
            getLog().info("Would write " + log().named(file()) + '.');
        } else if (result.status() != RunStatus.UNREADABLE_PAGES) {
            write(result);
        }
        log().failure(request.reading())
                .throwIf(result.status(), result.coverage(), result.diagnostics(), "Nothing was written.");
    }

    private void write(ModelResult result) throws IOException {
        ModelDocument document = new ModelDocument(
                result.model(),
                result.coverage(),
                result.diagnostics(),
                context().version());
        boolean written = new WholeFile(file()).write(new ModelJsonWriter().text(document));
        getLog().info(written ? "Wrote " + log().named(file()) + '.' : log().named(file()) + " has not changed.");
        if (attach != null && attach) {
            claims().take(CLASSIFIER, "the artifact with the classifier " + CLASSIFIER);
            artifacts.attachArtifact(project(), "json", CLASSIFIER, file().toFile());
        }
    }

    private Path file() {
        return output == null ? context().inTarget("stubdown/" + context().named("model") + ".json") : output.toPath();
    }

    @Override
    void applyDefaults(RequestBuilder request) {}

    @Override
    void applyPom(RequestBuilder request) {
        super.applyPom(request);
        request.outputFile(file());
        if (dryRun != null) {
            request.dryRun(dryRun);
        }
    }
}
