package dev.stubdown.cli;

import dev.stubdown.Counts;
import dev.stubdown.diagnostic.Coverage;
import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.Severity;
import dev.stubdown.output.ShownText;
import dev.stubdown.triage.LeftOut;
import dev.stubdown.write.AbandonedOutput;
import dev.stubdown.write.WriteReport;
import java.io.PrintWriter;
import java.util.List;

/** The last lines of a run: how much was read, what became of the files, how many findings, how long it took. */
final class Summary {

    private static final long NANOS_OF_A_TENTH = 100_000_000;

    private final PrintWriter out;

    Summary(PrintWriter out) {
        this.out = out;
    }

    /** The lines below are about one of several APIs. */
    void api(String name) {
        if (!name.isEmpty()) {
            out.println("API " + ShownText.line(name));
            out.flush();
        }
    }

    void read(Counts counts, Coverage coverage) {
        out.println("Read " + plural(counts.pages(), "page") + ": " + plural(counts.types(), "type") + ", "
                + plural(counts.enums(), "enum") + ", " + plural(counts.operations(), "operation") + '.');
        out.println(coverage.sentence());
    }

    /** What became of the files, or, of a dry run, what would, with their names. */
    void written(String folder, WriteReport files, boolean dryRun) {
        if (dryRun) {
            list("new", files.created());
            list("changed", files.changed());
            list("removed", files.removed());
        }
        out.println((dryRun ? "Would write " : "Wrote ") + ShownText.line(folder) + ": "
                + files.created().size() + " new, "
                + files.changed().size() + " changed, " + files.same().size() + " same, "
                + files.removed().size() + " removed.");
        if (!files.kept().isEmpty()) {
            out.println("Kept, because they were edited: " + ShownText.line(String.join(", ", files.kept())));
        }
    }

    /** What became of the files of a folder into which nothing is written any more. */
    void abandoned(AbandonedOutput abandoned) {
        out.println(
                "Nothing is written into " + ShownText.line(abandoned.folder().toString()) + " any more: "
                        + abandoned.files().removed().size() + " removed, "
                        + abandoned.files().kept().size() + " kept, because they were edited.");
    }

    private void list(String what, List<String> files) {
        files.forEach(file -> out.println(what + ' ' + ShownText.line(file)));
    }

    /** A line of its own. */
    void line(String text) {
        out.println(ShownText.line(text));
    }

    /** What a review does not report, if there is any. */
    void leftOut(LeftOut leftOut) {
        leftOut.sentence().ifPresent(out::println);
        if (leftOut.stale() > 0) {
            out.println("In the baseline and not found any more: " + plural(leftOut.stale(), "finding")
                    + "; --write-baseline takes them out.");
        }
    }

    void found(List<Diagnostic> findings, long nanos) {
        out.println("Found " + plural(count(findings, Severity.ERROR), "error") + ", "
                + plural(count(findings, Severity.WARNING), "warning") + ", "
                + plural(count(findings, Severity.INFO), "remark") + " in " + seconds(nanos) + '.');
        out.flush();
    }

    private static int count(List<Diagnostic> findings, Severity severity) {
        return (int) findings.stream().filter(d -> d.severity() == severity).count();
    }

    private static String plural(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** To a tenth. {@link String#format} would load classes for a hundredth of a second. */
    private static String seconds(long nanos) {
        long tenths = (nanos + NANOS_OF_A_TENTH / 2) / NANOS_OF_A_TENTH;
        return tenths / 10 + "." + tenths % 10 + " s";
    }
}
