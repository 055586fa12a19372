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
import dev.stubdown.write.DirectorySink;
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
 * Writes a JUnit test that reads each documented example into its generated type, writes it again and compares, and has the project compile and
 * run it. What the pom says goes before what <code>stubdown.yaml</code> says.
 */
@Mojo(
        name = "verify-examples",
        defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
public final class VerifyExamplesMojo extends JavaMojo {

    private static final String OUTPUT_FOLDER = "generated-test-sources/stubdown";

    /** Where the test goes; the project compiles what is there. By default, <code>target/generated-test-sources/stubdown</code>. */
    @Parameter(property = "stubdown.testOutputDirectory")
    @Nullable
    File testOutputDirectory;

    /** Which Jackson the test uses: <code>2</code> or <code>3</code>. By default, the one that the project depends on. */
    @Parameter(property = "stubdown.jackson")
    @Nullable
    String jackson;

    @Inject
    VerifyExamplesMojo(MavenProject project, MavenArtifacts artifacts) {
        super(project, artifacts);
    }

    @Override
    void run() throws IOException, MojoFailureException {
        ApiRequests<VerifyRequest> requests = requests(builder -> withJackson(builder.buildVerifyRequest()));
        addTestRoots(requests);
        List<ApiResult<VerifyRequest, ExampleTestResult>> results =
                new ApiRuns(new Generator()).writeExampleTests(requests, each -> new DirectorySink(folder(each)));
        RunLog runLog = new RunLog(getLog(), project().getBasedir().toPath());
        for (ApiResult<VerifyRequest, ExampleTestResult> each : results) {
            runLog.api(each.request().api());
            runLog.print(folder(each.request()), each.result());
        }
        failIfNotOk(results, each -> verdict(each.request().request(), each.result()));
    }

    private VerifyRequest withJackson(VerifyRequest asked) {
        return asked.jackson() == null
                ? new VerifyRequest(asked.reading(), asked.selection(), asked.java(), JacksonOfProject.of(project()))
                : asked;
    }

    private static Verdict verdict(VerifyRequest request, ExampleTestResult result) {
        return new Verdict(result.status(), request.reading(), result.coverage(), "Nothing was written.");
    }

    /** Even then the project compiles what is there. */
    @Override
    void skipped() throws IOException {
        try {
            addTestRoots(requests(RequestBuilder::buildVerifyRequest));
        } catch (InvalidRequestException e) {
            getLog().debug("Nothing to compile: " + e.getMessage());
        }
    }

    /** Of several APIs, each has a folder of its name in the one that is named. */
    private Path folder(ApiRequest<VerifyRequest> request) {
        Path folder = testOutputDirectory == null
                ? Path.of(project().getBuild().getDirectory()).resolve(OUTPUT_FOLDER)
                : testOutputDirectory.toPath();
        return request.api().isEmpty() ? folder : folder.resolve(request.api());
    }

    private void addTestRoots(ApiRequests<VerifyRequest> requests) {
        requests.all().forEach(this::addTestRoots);
    }

    /** Java, and beside it the examples. */
    private void addTestRoots(ApiRequest<VerifyRequest> request) {
        String folder = folder(request).toAbsolutePath().normalize().toString();
        project().addTestCompileSourceRoot(folder);
        Resource examples = new Resource();
        examples.setDirectory(folder);
        examples.setIncludes(List.of("**/*.json"));
        project().addTestResource(examples);
    }

    @Override
    void applyDefaults(RequestBuilder request) {}

    @Override
    void applyPom(RequestBuilder request, boolean own) {
        super.applyPom(request, own);
        if (jackson != null) {
            String word = jackson;
            request.jackson(JacksonVersion.ofWord(word)
                    .orElseThrow(() -> new InvalidRequestException(
                            List.of("jackson takes one of " + JacksonVersion.words() + ", not '" + word + "'"))));
        }
    }
}
