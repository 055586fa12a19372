package dev.stubdown.cli;

import dev.stubdown.CheckRequest;
import dev.stubdown.CheckResult;
import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.FailOn;
import dev.stubdown.diagnostic.Finding;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code stubdown check}: pages to findings. */
@Command(
        name = "check",
        description = "Reviews the pages and tells what is wrong with them.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionResource.class,
        sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final SelectionOptions selection = new SelectionOptions();

    @Mixin
    private final DisplayOptions display = new DisplayOptions();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Run run = new Run(terminal, display);
        CheckRequest request =
                selection.request(terminal.folder(), FailOn.ERROR).buildCheckRequest();
        CheckResult result = run.generator(generator -> generator.check(request));
        List<Diagnostic> found =
                result.findings().stream().map(Finding::diagnostic).toList();
        run.printFindings(found);
        run.printCoverage(result.coverage(), request.reading().coverageBelow());
        Summary summary = new Summary(terminal.outputWriter());
        summary.read(result.counts(), result.coverage());
        summary.found(found, run.nanos());
        return Run.exitCode(result.status());
    }
}
