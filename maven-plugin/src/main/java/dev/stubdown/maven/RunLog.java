package dev.stubdown.maven;

import dev.stubdown.CheckRequest;
import dev.stubdown.CheckResult;
import dev.stubdown.Counts;
import dev.stubdown.ExampleTestResult;
import dev.stubdown.GenerationRequest;
import dev.stubdown.GenerationResult;
import dev.stubdown.RunStatus;
import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.Finding;
import dev.stubdown.diagnostic.Severity;
import dev.stubdown.output.report.ReportDocument;
import dev.stubdown.source.PageFolder;
import dev.stubdown.source.SourceSpan;
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

    /**
     * @param basedir the folder of the pom: files below it are named relative to it
     */
    RunLog(Log log, Path basedir) {
        this.log = log;
        this.basedir = basedir;
    }

    /** The lines below are about one of several APIs. */
    void api(String name) {
        if (!name.isEmpty()) {
            log.info("API " + name);
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
        String folder = PageFolder.below(basedir, request.source().docs());
        result.diagnostics().forEach(finding -> print(folder, finding));
        if (result.status() != RunStatus.UNREADABLE_PAGES) {
            print(request, result.files());
        }
        log.info(read(result.counts()) + "; " + found(result.diagnostics()) + '.');
        log.info(result.coverage().sentence());
    }

    /** Findings as {@code file:line:column}, then two lines of figures, and what is not reported. */
    void print(CheckRequest request, CheckResult result) {
        String folder = PageFolder.below(basedir, request.reading().source().docs());
        List<Diagnostic> findings =
                result.findings().stream().map(Finding::diagnostic).toList();
        findings.forEach(finding -> print(folder, finding));
        Path baseline = request.triage().baseline();
        if (baseline != null && request.triage().writeBaseline() && result.status() != RunStatus.UNREADABLE_PAGES) {
            log.info("Wrote " + named(baseline) + '.');
        }
        log.info(read(result.counts()) + "; " + found(findings) + '.');
        log.info(result.coverage().sentence());
        print(result.leftOut());
    }

    /** What became of the files, then two lines of figures. */
    void print(Path folder, ExampleTestResult result) {
        WriteReport files = result.files();
        if (result.status() != RunStatus.UNREADABLE_PAGES) {
            log.info("Wrote " + named(folder) + ", a test of " + plural(result.examples(), "example") + ": "
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

    private void print(String folder, Diagnostic finding) {
        String hint = finding.hint() == null ? "" : "; " + finding.hint();
        SourceSpan place = finding.source();
        String file = ReportDocument.path(folder, place.file());
        String line = printable(file + ':' + place.line() + ':' + place.column() + ": " + finding.message() + hint
                + " [" + finding.code().id() + "]");
        switch (finding.severity()) {
            case ERROR -> log.error(line);
            case WARNING -> log.warn(line);
            case INFO -> log.info(line);
        }
    }

    private String named(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        return (absolute.startsWith(basedir) ? basedir.relativize(absolute) : absolute)
                .toString()
                .replace('\\', '/');
    }

    private void print(GenerationRequest request, WriteReport files) {
        if (request.dryRun()) {
            files.created().forEach(file -> log.info("new " + file));
            files.changed().forEach(file -> log.info("changed " + file));
            files.removed().forEach(file -> log.info("removed " + file));
        }
        files.kept()
                .forEach(
                        file -> log.warn("Kept " + file + ", which is not generated any more, because it was edited."));
        log.info((request.dryRun() ? "Would write " : "Wrote ")
                + named(request.outputDirectory()) + ": " + files.created().size() + " new, "
                + files.changed().size() + " changed, " + files.same().size() + " same, "
                + files.removed().size() + " removed.");
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

    /** Text of a page must not move the cursor or break the line. */
    private static String printable(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
