package dev.stubdown.cli;

import dev.stubdown.ApiRuns;
import dev.stubdown.Generator;
import dev.stubdown.RunStatus;
import dev.stubdown.StageListener;
import dev.stubdown.diagnostic.Coverage;
import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.output.report.FindingText;
import dev.stubdown.source.PageFolder;
import dev.stubdown.source.SourceOptions;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the commands share around the generator: progress, findings, clock, exit code. */
final class Run {

    private final Terminal terminal;
    private final DisplayOptions display;
    private final long started = System.nanoTime();

    Run(Terminal terminal, DisplayOptions display) {
        this.terminal = terminal;
        this.display = display;
    }

    /** What a command asks the generator for. */
    interface Work<T> {
        T ask(Generator generator) throws IOException;
    }

    /** Runs the generator with a progress line where somebody watches. */
    <T> T generator(Work<T> work) throws IOException {
        if (!terminal.interactive()) {
            return work.ask(new Generator(StageListener.NONE));
        }
        ProgressLine progress = new ProgressLine(terminal.errors());
        try {
            return work.ask(new Generator(progress));
        } finally {
            progress.clear();
        }
    }

    /** What a command asks of all APIs. */
    interface WorkOnApis<T> {
        T ask(ApiRuns apis) throws IOException;
    }

    /** The same for each API. */
    <T> T apis(WorkOnApis<T> work) throws IOException {
        return generator(generator -> work.ask(new ApiRuns(generator)));
    }

    void printFindings(List<Diagnostic> findings, SourceOptions pages) {
        String folder = PageFolder.below(terminal.folder(), pages.docs());
        FindingText text = new FindingText(terminal.style(display.color()), folder);
        new FindingsPrinter(terminal.errorWriter(), text, display.maxFindings()).print(findings);
    }

    /** Says that less was understood than the user asks for, where that is so. */
    void printCoverage(Coverage coverage, BigDecimal wanted) {
        if (coverage.isBelow(wanted)) {
            terminal.errorWriter()
                    .println("error: the coverage is " + coverage.understood() + ", and --coverage-below asks for "
                            + wanted.toPlainString() + " %");
        }
    }

    long nanos() {
        return System.nanoTime() - started;
    }

    /** The exit code of the worst. */
    static int exitCode(Stream<RunStatus> statuses) {
        return statuses.max(Comparator.naturalOrder()).map(Run::exitCode).orElse(ExitCode.DONE);
    }

    static int exitCode(RunStatus status) {
        return switch (status) {
            case DONE -> ExitCode.DONE;
            case FAILED_BY_FINDINGS, FAILED_BY_COVERAGE -> ExitCode.FAILED;
            case UNREADABLE_PAGES -> ExitCode.DISK;
        };
    }
}
