package dev.stubdown.maven;

import dev.stubdown.CheckRequest;
import dev.stubdown.CheckResult;
import dev.stubdown.Counts;
import dev.stubdown.ExampleTestResult;
import dev.stubdown.GenerationRequest;
import dev.stubdown.GenerationResult;
import dev.stubdown.ModelRequest;
import dev.stubdown.ModelResult;
import dev.stubdown.RunStatus;
import dev.stubdown.VerifyRequest;
import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.Finding;
import dev.stubdown.diagnostic.Severity;
import dev.stubdown.output.ShownText;
import dev.stubdown.output.report.FindingLine;
import dev.stubdown.output.report.WorstFindings;
import dev.stubdown.source.PageFolder;
import dev.stubdown.source.SourceOptions;
import dev.stubdown.triage.LeftOut;
import dev.stubdown.write.AbandonedOutput;
import dev.stubdown.write.WriteReport;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Tells Maven's log what a run found and did. */
final class RunLog {

    private final Log log;
    private final Path basedir;
    private final int maxFindings;

    /**
     * @param basedir the folder of the pom: files below it are named relative to it
     * @param maxFindings how many findings are shown at most
     */
    RunLog(Log log, Path basedir, int maxFindings) {
        this.log = log;
        this.basedir = basedir;
        this.maxFindings = maxFindings;
    }

    /** The lines below are about one of several APIs. */
    void api(String name) {
        if (!name.isEmpty()) {
            log.info("API " + ShownText.line(name));
        }
    }

    /** What became of the files of a folder into which nothing is written any more. */
    void print(AbandonedOutput abandoned) {
        log.info("Nothing is written into " + named(abandoned.folder()) + " any more: "
                + abandoned.files().removed().size() + " removed, "
                + abandoned.files().kept().size() + " kept, because they were edited.");
    }

    /** Findings as {@code file:line:column}, then what became of the files, then two lines of figures. */
    void print(GenerationRequest request, GenerationResult result) {
        print(request.source(), result.diagnostics());
        if (result.status() != RunStatus.UNREADABLE_PAGES) {
            print(request, result.files());
        }
        log.info(read(result.counts()) + "; " + found(result.diagnostics()) + '.');
        log.info(result.coverage().sentence());
    }

    /** Findings as {@code file:line:column}, then two lines of figures, and what is not reported. */
    void print(CheckRequest request, CheckResult result) {
        List<Diagnostic> findings =
                result.findings().stream().map(Finding::diagnostic).toList();
        print(request.reading().source(), findings);
        Path baseline = request.triage().baseline();
        if (baseline != null && request.triage().writeBaseline() && result.status() != RunStatus.UNREADABLE_PAGES) {
            log.info("Wrote " + named(baseline) + '.');
        }
        log.info(read(result.counts()) + "; " + found(findings) + '.');
        log.info(result.coverage().sentence());
        print(result.leftOut());
    }

    /** Findings as {@code file:line:column}, then two lines of figures. */
    void print(ModelRequest request, ModelResult result) {
        print(request.source(), result.diagnostics());
        log.info(read(result.counts()) + "; " + found(result.diagnostics()) + '.');
        log.info(result.coverage().sentence());
    }

    /** Pages that cannot be read, what became of the files, then two lines of figures. */
    void print(VerifyRequest request, Path folder, ExampleTestResult result, boolean dryRun) {
        print(request.reading().source(), result.unreadable());
        WriteReport files = result.files();
        if (result.status() != RunStatus.UNREADABLE_PAGES) {
            printNames(files, dryRun);
            log.info((dryRun ? "Would write " : "Wrote ") + named(folder) + ", a test of "
                    + plural(result.examples(), "example") + ": "
                    + files.created().size() + " new, " + files.changed().size() + " changed, "
                    + files.same().size() + " same, " + files.removed().size() + " removed.");
        }
        log.info(read(result.counts()) + '.');
        log.info(result.coverage().sentence());
    }

    private void print(LeftOut leftOut) {
        leftOut.sentence().ifPresent(log::info);
        if (leftOut.stale() > 0) {
            log.info("In the baseline and not found any more: " + plural(leftOut.stale(), "finding")
                    + "; -Dstubdown.writeBaseline takes them out.");
        }
    }

    private void print(SourceOptions pages, List<Diagnostic> findings) {
        FindingLine line = line(pages);
        WorstFindings<Diagnostic> worst = WorstFindings.of(findings, Diagnostic::severity, maxFindings);
        for (Diagnostic finding : worst.shown()) {
            switch (finding.severity()) {
                case ERROR -> log.error(line.of(finding));
                case WARNING -> log.warn(line.of(finding));
                case INFO -> log.info(line.of(finding));
            }
        }
        if (worst.more() > 0) {
            log.info("and " + worst.more() + " more; the parameter maxFindings shows more of them");
        }
    }

    private FindingLine line(SourceOptions pages) {
        return new FindingLine(PageFolder.below(basedir, pages.docs()));
    }

    /** What fails the build where such a run has to. */
    RunFailure failure(ModelRequest request) {
        return new RunFailure(line(request.source()), request);
    }

    /** A file or folder as somebody names it who stands beside the pom. */
    String named(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(basedir) ? basedir.relativize(absolute) : absolute;
        return ShownText.line(shown.toString().replace('\\', '/'));
    }

    private void print(GenerationRequest request, WriteReport files) {
        printNames(files, request.dryRun());
        files.kept()
                .forEach(file -> log.warn(
                        "Kept " + ShownText.line(file) + ", which is not generated any more, because it was edited."));
        log.info((request.dryRun() ? "Would write " : "Wrote ")
                + named(request.outputDirectory()) + ": " + files.created().size() + " new, "
                + files.changed().size() + " changed, " + files.same().size() + " same, "
                + files.removed().size() + " removed.");
    }

    private void printNames(WriteReport files, boolean dryRun) {
        if (dryRun) {
            files.created().forEach(file -> log.info("new " + ShownText.line(file)));
            files.changed().forEach(file -> log.info("changed " + ShownText.line(file)));
            files.removed().forEach(file -> log.info("removed " + ShownText.line(file)));
        }
    }

    private static String read(Counts counts) {
        return "Read " + plural(counts.pages(), "page") + ": " + plural(counts.types(), "type") + ", "
                + plural(counts.enums(), "enum") + ", " + plural(counts.operations(), "operation");
    }

    private static String found(List<Diagnostic> findings) {
        return plural(count(findings, Severity.ERROR), "error") + ", "
                + plural(count(findings, Severity.WARNING), "warning") + ", "
                + plural(count(findings, Severity.INFO), "remark");
    }

    private static int count(List<Diagnostic> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static String plural(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
