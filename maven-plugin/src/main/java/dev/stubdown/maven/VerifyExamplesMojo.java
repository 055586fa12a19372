package dev.stubdown.maven;

import dev.stubdown.ApiRequest;
import dev.stubdown.ApiRequests;
import dev.stubdown.ApiResult;
import dev.stubdown.ApiRuns;
import dev.stubdown.ExampleTestResult;
import dev.stubdown.Generator;
import dev.stubdown.InvalidRequestException;
import dev.stubdown.RequestBuilder;
import dev.stubdown.VerifyRequest;
import dev.stubdown.verify.JacksonVersion;
import dev.stubdown.write.CheckSink;
import dev.stubdown.write.DirectorySink;
import dev.stubdown.write.OutputSink;
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
import org.jspecify.annotations.Nullable;

/**
 * Writes a JUnit test that reads each documented example into its generated type, writes it again and compares, and has the project compile and
 * run it. What the pom says goes before what <code>stubdown.yaml</code> says.
 */
@Mojo(
        name = "verify-examples",
        defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
public final class VerifyExamplesMojo extends JavaMojo {

    private static final String NAME = "stubdown-examples";

    /**
     * Where the test goes; the project compiles what is there. By default,
     * <code>target/generated-test-sources/stubdown-examples</code>; of an execution with an id, <code>stubdown-examples-id</code>.
     */
    @Parameter(property = "stubdown.testOutputDirectory")
    @Nullable
    File testOutputDirectory;

    /** Which Jackson the test uses: <code>2</code> or <code>3</code>. By default, the one that the project depends on. */
    @Parameter(property = "stubdown.jackson")
    @Nullable
    String jackson;

    /** Tells what would be written, and writes nothing. By default, <code>false</code>. */
    @Parameter(property = "stubdown.dryRun")
    @Nullable
    Boolean dryRun;

    @Inject
    VerifyExamplesMojo(GoalContext context) {
        super(context, SourceScope.MAIN);
    }

    @Override
    void run() throws IOException, MojoFailureException {
        ApiRequests<VerifyRequest> requests = requests(request -> withJackson(request.buildVerifyRequest()));
        for (ApiRequest<VerifyRequest> each : requests.wanted()) {
            claims().take(folder(each), log().named(folder(each)));
        }
        requests.all().forEach(this::addTestRoots);
        List<ApiResult<VerifyRequest, ExampleTestResult>> results =
                new ApiRuns(new Generator()).writeExampleTests(requests, this::sink);
        for (ApiResult<VerifyRequest, ExampleTestResult> each : results) {
            log().api(each.request().api());
            log().print(each.request().request(), folder(each.request()), each.result(), isDryRun());
        }
        RunFailure.throwIfAny(results.stream().map(this::end).toList());
    }

    private OutputSink sink(ApiRequest<VerifyRequest> request) {
        return isDryRun() ? new CheckSink(folder(request)) : new DirectorySink(folder(request));
    }

    private RunFailure.End end(ApiResult<VerifyRequest, ExampleTestResult> each) {
        ExampleTestResult result = each.result();
        return log().failure(each.request().request().reading())
                .of(result.status(), result.coverage(), result.unreadable(), "Nothing was written.");
    }

    private VerifyRequest withJackson(VerifyRequest request) {
        return request.jackson() == null
                ? new VerifyRequest(
                        request.reading(), request.selection(), request.java(), JacksonOfProject.of(project()))
                : request;
    }

    /** Even then the project compiles what is there. */
    @Override
    void skipped() throws IOException {
        try {
            requestsOfSkipped(RequestBuilder::buildVerifyRequest).all().forEach(this::addTestRoots);
        } catch (InvalidRequestException e) {
            getLog().debug("Nothing to compile: " + e.getMessage());
        }
    }

    /** Of several APIs, each has a folder of its name in the one that is named. */
    private Path folder(ApiRequest<VerifyRequest> request) {
        Path folder = testOutputDirectory == null
                ? context()
                        .inTarget(SourceScope.TEST.sources())
                        .resolve(context().named(NAME))
                : testOutputDirectory.toPath();
        return request.api().isEmpty() ? folder : folder.resolve(request.api());
    }

    /** Java, and beside it the examples. */
    private void addTestRoots(ApiRequest<VerifyRequest> request) {
        String folder = folder(request).toAbsolutePath().normalize().toString();
        SourceScope.TEST.addSources(project(), folder);
        SourceScope.TEST.addResources(project(), folder, "**/*.json");
    }

    @Override
    void applyDefaults(RequestBuilder request) {}

    @Override
    void applyPom(RequestBuilder request, boolean own) {
        super.applyPom(request, own);
        if (dryRun != null) {
            request.dryRun(dryRun);
        }
        if (jackson != null) {
            String word = jackson;
            JacksonVersion.ofWord(word)
                    .ifPresentOrElse(
                            request::jackson,
                            () -> request.problem(
                                    "jackson takes one of " + JacksonVersion.words() + ", not '" + word + "'"));
        }
    }
}
