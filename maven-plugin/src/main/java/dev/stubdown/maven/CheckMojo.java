package dev.stubdown.maven;

import dev.stubdown.ApiRequests;
import dev.stubdown.ApiResult;
import dev.stubdown.ApiRuns;
import dev.stubdown.CheckRequest;
import dev.stubdown.CheckResult;
import dev.stubdown.Generator;
import dev.stubdown.InvalidRequestException;
import dev.stubdown.RequestBuilder;
import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.Finding;
import dev.stubdown.diagnostic.Suggestion;
import dev.stubdown.output.report.ReportDocument;
import dev.stubdown.output.report.ReportFormat;
import dev.stubdown.source.PageFolder;
import dev.stubdown.triage.TriageOptions;
import dev.stubdown.write.WholeFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Reviews API documentation in Markdown, and fails the build where something is wrong with it. What the pom says goes before what
 * {@code stubdown.yaml} says.
 */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.NONE,
        threadSafe = true)
public final class CheckMojo extends ReadingMojo {

    /** A file with findings that are known: they are not reported and do not fail the build. By default, none. */
    @Parameter(property = "stubdown.baseline")
    @Nullable
    File baseline;

    /**
     * Writes all findings to the file of <code>baseline</code>, by default <code>stubdown-baseline.json</code> beside the pom, instead of reporting
     * them. By default, <code>false</code>.
     */
    @Parameter(property = "stubdown.writeBaseline")
    @Nullable
    Boolean writeBaseline;

    /**
     * Reports only findings of pages that changed since this revision of Git, or since it and <code>HEAD</code> parted, and of pages that link to
     * such pages or use their types. By default, all findings.
     */
    @Parameter(property = "stubdown.changedSince")
    @Nullable
    String changedSince;

    /**
     * The form of the file of <code>output</code>: <code>text</code>, which is the default, <code>json</code>, <code>sarif</code>,
     * <code>github</code> or <code>junit</code>. Maven's log has the findings all the same.
     */
    @Parameter(property = "stubdown.format")
    @Nullable
    String format;

    /** A file to write the findings to, as well. By default, none. */
    @Parameter(property = "stubdown.output")
    @Nullable
    File output;

    @Inject
    CheckMojo(GoalContext context) {
        super(context, SourceScope.MAIN);
    }

    @Override
    void run() throws IOException, MojoFailureException {
        ReportFormat reportFormat = reportFormat();
        ApiRequests<CheckRequest> requests = requests(RequestBuilder::buildCheckRequest);
        List<ApiResult<CheckRequest, CheckResult>> results = new ApiRuns(new Generator()).check(requests);
        for (ApiResult<CheckRequest, CheckResult> each : results) {
            String name = each.request().api();
            CheckRequest request = each.request().request();
            writeReport(requests.isWhole() ? name : "", reportFormat, request, each.result());
            log().api(name);
            log().print(request, each.result());
        }
        RunFailure.throwIfAny(results.stream().map(this::end).toList());
    }

    private RunFailure.End end(ApiResult<CheckRequest, CheckResult> each) {
        CheckResult result = each.result();
        List<Diagnostic> findings =
                result.findings().stream().map(Finding::diagnostic).toList();
        return log().failure(each.request().request().reading())
                .of(result.status(), result.coverage(), findings, "What it says was not reviewed.");
    }

    private ReportFormat reportFormat() {
        String wanted = format;
        if (wanted == null) {
            return ReportFormat.TEXT;
        }
        if (output == null) {
            throw new InvalidRequestException(List.of("format is the form of a file, but output names none"));
        }
        List<String> words =
                Arrays.stream(ReportFormat.values()).map(ReportFormat::word).toList();
        return ReportFormat.ofWord(wanted)
                .orElseThrow(() -> new InvalidRequestException(List.of("format takes one of " + String.join(", ", words)
                        + ", not '" + wanted + "'" + Suggestion.ending(wanted, words))));
    }

    /** @param name of one of several APIs, whose file stands in the folder that the user names; empty for the only one that is wanted */
    private void writeReport(String name, ReportFormat reportFormat, CheckRequest request, CheckResult result)
            throws IOException {
        if (output == null) {
            return;
        }
        Path file = name.isEmpty() ? output.toPath() : output.toPath().resolve(name + '.' + reportFormat.ending());
        String folder =
                PageFolder.below(context().basedir(), request.reading().source().docs());
        ReportDocument document = new ReportDocument(
                result.findings(),
                result.coverage(),
                folder,
                request.reading().failOn(),
                context().version());
        new WholeFile(file).write(reportFormat.report().text(document));
    }

    @Override
    void applyDefaults(RequestBuilder request) {
        request.defaultBaseline(inBasedir(TriageOptions.DEFAULT_BASELINE));
    }

    @Override
    Stream<Map.Entry<String, @Nullable Object>> ofOne() {
        return Stream.concat(super.ofOne(), Stream.of(said("baseline", baseline)));
    }

    @Override
    void applyPom(RequestBuilder request, boolean own) {
        if (own && baseline != null) {
            request.baseline(baseline.toPath());
        }
        if (writeBaseline != null) {
            request.writeBaseline(writeBaseline);
        }
        if (output != null) {
            request.outputFile(output.toPath());
        }
        if (changedSince != null) {
            request.changedSince(changedSince);
        }
    }
}
