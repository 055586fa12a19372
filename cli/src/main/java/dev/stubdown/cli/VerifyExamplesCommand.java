package dev.stubdown.cli;

import dev.stubdown.RequestBuilder;
import dev.stubdown.VerifyRequest;
import dev.stubdown.VerifyResult;
import dev.stubdown.diagnostic.FailOn;
import dev.stubdown.diagnostic.Finding;
import dev.stubdown.output.report.ReportDocument;
import dev.stubdown.source.PageFolder;
import dev.stubdown.verify.JacksonVersion;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code stubdown verify-examples}: examples through the generated types, to findings. */
@Command(
        name = "verify-examples",
        description =
                "Reads the documented examples into the generated types, writes them again and tells what differs.",
        footer = "'stubdown explain CODE' tells more of the code that ends a finding.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionResource.class,
        sortOptions = false)
final class VerifyExamplesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final SelectionOptions selection = new SelectionOptions();

    @Mixin
    private final PartFlags part = new PartFlags();

    @Mixin
    private final JavaFlags java = new JavaFlags();

    @Option(
            names = "--jackson",
            paramLabel = "VERSION",
            converter = Words.OfJackson.class,
            completionCandidates = Words.OfJackson.class,
            description = "Which Jackson reads and writes: ${COMPLETION-CANDIDATES}. Default: each of them.")
    private @Nullable JacksonVersion jackson;

    @Mixin
    private final ReportOptions report = new ReportOptions();

    @Mixin
    private final DisplayOptions display = new DisplayOptions();

    VerifyExamplesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Run run = new Run(terminal, display);
        VerifyRequest request = request();
        VerifyResult result = run.generator(generator -> generator.verify(request));
        FindingsDocument output = new FindingsDocument(terminal, report, display);
        Summary summary = output.summary();
        output.write(document(request, result), summary);
        summary.read(result.counts(), result.coverage());
        summary.line("Examples: " + result.examples().sentence() + '.');
        summary.found(result.findings().stream().map(Finding::diagnostic).toList(), run.nanos());
        run.printCoverage(result.coverage(), request.reading().coverageBelow());
        return Run.exitCode(result.status());
    }

    private ReportDocument document(VerifyRequest request, VerifyResult result) throws IOException {
        String folder =
                PageFolder.below(terminal.folder(), request.reading().source().docs());
        FailOn failOn = request.reading().failOn();
        return new ReportDocument(result.findings(), result.coverage(), folder, failOn, VersionResource.version());
    }

    private VerifyRequest request() throws IOException {
        RequestBuilder request = selection.request(terminal.folder(), FailOn.ERROR);
        part.applyTo(request.selection());
        java.applyTo(request.java(), terminal.folder());
        if (jackson != null) {
            request.jackson(jackson);
        }
        new DocumentOutput(terminal, report.output()).file().ifPresent(request::outputFile);
        return request.buildVerifyRequest();
    }
}
