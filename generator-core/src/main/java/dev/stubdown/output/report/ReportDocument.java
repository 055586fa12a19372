package dev.stubdown.output.report;

import dev.stubdown.diagnostic.Coverage;
import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.FailOn;
import dev.stubdown.diagnostic.Finding;
import dev.stubdown.diagnostic.Severity;
import dev.stubdown.source.PageArchive;
import dev.stubdown.source.SourceSpan;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a report tells.
 *
 * @param findings sorted by place
 * @param coverage the account of what was read
 * @param folder how a path leads from where the report is read to the folder of the pages, such as {@code docs}; empty where the names of the
 *     pages are to stand as they are
 * @param failOn from which severity on a finding makes the run fail
 * @param version of the program
 */
public record ReportDocument(List<Finding> findings, Coverage coverage, String folder, FailOn failOn, String version) {

    private static final String UP = "../";

    public ReportDocument {
        findings = findings.stream().sorted().toList();
    }

    /** How many findings of a code there are, by the severity that they have. */
    record CodeCount(DiagnosticCode code, Severity severity, int count) {}

    /** How many findings a page has. */
    record PageCount(String path, int count) {}

    /** The findings with the worst first, those of one severity by place. */
    List<Finding> worstFirst() {
        return findings.stream()
                .sorted(Comparator.comparing(
                                (Finding finding) -> finding.diagnostic().severity())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    int count(Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.diagnostic().severity() == severity)
                .count();
    }

    /** The worst first, of one severity those with the most findings. */
    List<CodeCount> codes() {
        return counted(finding -> new CodeCount(
                        finding.diagnostic().code(), finding.diagnostic().severity(), 0))
                .entrySet()
                .stream()
                .map(code -> new CodeCount(
                        code.getKey().code(),
                        code.getKey().severity(),
                        code.getValue().intValue()))
                .sorted(Comparator.comparing(CodeCount::severity)
                        .thenComparing(Comparator.comparingInt(CodeCount::count).reversed())
                        .thenComparing(code -> code.code().id()))
                .toList();
    }

    /** Those with the most findings first. */
    List<PageCount> pages() {
        return new TreeMap<>(counted(finding -> path(finding.diagnostic().source())))
                .entrySet().stream()
                        .map(page ->
                                new PageCount(page.getKey(), page.getValue().intValue()))
                        .sorted(Comparator.comparingInt(PageCount::count).reversed())
                        .toList();
    }

    private <K> Map<K, Long> counted(Function<Finding, K> key) {
        return findings.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    }

    /** The file of a place as somebody names it who reads the report. */
    String path(SourceSpan place) {
        return path(folder, place.file());
    }

    /**
     * The name of a page as somebody names it who stands elsewhere.
     *
     * @param folder as of {@link #folder()}
     * @param file as of {@link SourceSpan#file()}
     */
    public static String path(String folder, String file) {
        if (folder.isEmpty() || PageArchive.isInside(file)) {
            return file;
        }
        if (!file.startsWith(UP)) {
            return folder + '/' + file;
        }
        int parent = folder.lastIndexOf('/');
        return path(parent < 0 ? "" : folder.substring(0, parent), file.substring(UP.length()));
    }

    /** The place as {@code file:line:column}. */
    String place(SourceSpan place) {
        return path(place) + ':' + place.line() + ':' + place.column();
    }

    /** The part of the line that a finding marks; empty where it marks only a position. */
    static String marked(Finding finding) {
        Diagnostic found = finding.diagnostic();
        int start = Math.min(found.source().column() - 1, finding.line().length());
        return finding.line().substring(start, end(finding));
    }

    /** Where the mark ends in the line, from 0. What a finding marks in further lines is left out: a report shows one line. */
    private static int end(Finding finding) {
        SourceSpan place = finding.diagnostic().source();
        return Math.min(place.column() - 1 + place.length(), finding.line().length());
    }

    /** The column behind the mark, from 1; never before its column. */
    static int endColumn(Finding finding) {
        return Math.max(end(finding) + 1, finding.diagnostic().source().column());
    }
}
