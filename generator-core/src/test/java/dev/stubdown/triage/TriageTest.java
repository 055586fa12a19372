package dev.stubdown.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.stubdown.diagnostic.CodePattern;
import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.Finding;
import dev.stubdown.fact.SuppressionFact;
import dev.stubdown.source.Glob;
import dev.stubdown.source.SourceFile;
import dev.stubdown.source.SourceSpan;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriageTest {

    private static final List<Diagnostic> FOUND = List.of(
            at(DiagnosticCode.LINK_BROKEN, "b.md", 3),
            at(DiagnosticCode.TABLE_MISSING, "a.md", 1),
            at(DiagnosticCode.TABLE_MISSING_CELL, "a.md", 2));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                      | INFO table/missing a.md:1, WARNING table/missing-cell a.md:2, ERROR link/broken b.md:3
            *=off                                   | ''
            table/*=error                           | ERROR table/missing a.md:1, ERROR table/missing-cell a.md:2, ERROR link/broken b.md:3
            table/missing=warning table/*=off *=info | WARNING table/missing a.md:1, INFO link/broken b.md:3
            *=info table/*=off table/missing=warning | WARNING table/missing a.md:1, INFO link/broken b.md:3
            *=off link/broken=error *=info link/broken=info | INFO table/missing a.md:1, INFO table/missing-cell a.md:2, INFO link/broken b.md:3
            """)
    void the_more_exact_severity_goes_first_and_then_the_later(String rules, String reported) {
        Triage triage = new Triage(new TriageRules(
                Stream.of(rules.split(" "))
                        .filter(rule -> !rule.isEmpty())
                        .map(SeverityRule::parse)
                        .toList(),
                List.of()));
        assertEquals(reported, shown(review(triage, List.of(), Baseline.NONE).findings()));
        assertEquals(
                reported,
                String.join(
                        ", ",
                        triage.reported(FOUND, List.of()).stream()
                                .sorted()
                                .map(TriageTest::shown)
                                .toList()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            link/brokn=error  | there is no code 'link/brokn'; did you mean 'link/broken'?
            lnik/*=error      | there is no code 'lnik/*'; did you mean 'link/*'?
            link=error        | there is no code 'link'
            link/=error       | there is no code 'link/'
            link/broken=warn  | the severities are error, warning, info, off, not 'warn'
            link/broken=errror | the severities are error, warning, info, off, not 'errror'; did you mean 'error'?
            link/broken       | a severity is written as CODE=LEVEL, not 'link/broken'
            """)
    void a_wrong_severity_is_told_with_the_likeliest_word(String rule, String problem) {
        assertEquals(
                problem,
                assertThrows(IllegalArgumentException.class, () -> SeverityRule.parse(rule))
                        .getMessage());
    }

    @Test
    void a_comment_suppresses_its_codes_in_its_lines_of_its_page() {
        Triaged triaged = review(
                new Triage(TriageRules.NONE),
                List.of(comment("a.md", 2, 2, DiagnosticCode.TABLE_MISSING, DiagnosticCode.TABLE_MISSING_CELL)),
                Baseline.NONE);
        assertEquals("INFO table/missing a.md:1, ERROR link/broken b.md:3", shown(triaged.findings()));
        assertEquals(new LeftOut(1, 0, 0, 0), triaged.leftOut());
    }

    @Test
    void an_entry_suppresses_its_codes_on_the_pages_of_its_globs() {
        Triage triage = new Triage(new TriageRules(List.of(), List.of(entry("table/*", "a.md"), entry("*", "c/**"))));
        Triaged triaged = review(triage, List.of(), Baseline.NONE);
        assertEquals(
                "ERROR link/broken b.md:3, WARNING config/unused-suppression stubdown.yaml:9",
                shown(triaged.findings()));
        assertEquals(
                "ERROR link/broken b.md:3",
                shown(triage.reported(FOUND, List.of()).get(0)));
    }

    @Test
    void unreadable_pages_and_the_configuration_cannot_be_suppressed() {
        List<Diagnostic> found =
                List.of(at(DiagnosticCode.PAGE_UNREADABLE, "a.md", 1), at(DiagnosticCode.CONFIG_NAME_CLASH, "a.md", 1));
        Triage triage = new Triage(new TriageRules(List.of(), List.of(entry("*", "**"))));
        assertEquals(
                2,
                triage.reported(found, List.of(comment("a.md", 1, 9, DiagnosticCode.PAGE_UNREADABLE)))
                        .size());
    }

    @Test
    void what_is_switched_off_uses_a_suppression_and_is_not_counted() {
        Triage triage = new Triage(new TriageRules(List.of(SeverityRule.parse("link/broken=off")), List.of()));
        Triaged triaged = review(triage, List.of(comment("b.md", 3, 3, DiagnosticCode.LINK_BROKEN)), Baseline.NONE);
        assertEquals("INFO table/missing a.md:1, WARNING table/missing-cell a.md:2", shown(triaged.findings()));
        assertEquals(new LeftOut(0, 0, 0, 0), triaged.leftOut());
    }

    @Test
    void a_baseline_knows_its_findings_and_tells_what_is_gone() {
        Triage triage = new Triage(TriageRules.NONE);
        Baseline all = review(triage, List.of(), Baseline.NONE).baseline();
        Baseline two = new Baseline(List.of(
                all.entries().get(0), all.entries().get(1), new Baseline.Entry("gone.md", "link/broken", "Gone", "0")));
        Triaged triaged = review(triage, List.of(), two);
        assertEquals(1, triaged.findings().size());
        assertEquals(new LeftOut(0, 2, 0, 1), triaged.leftOut());
        assertEquals(all, triaged.baseline());
    }

    @Test
    void nobody_lives_with_an_unreadable_page() {
        List<Diagnostic> found = List.of(at(DiagnosticCode.PAGE_UNREADABLE, "a.md", 1));
        Triaged triaged = new Triage(TriageRules.NONE).review(found, List.of(), List.of(), Baseline.NONE, null);
        assertEquals(Baseline.NONE, triaged.baseline());
    }

    @Test
    void a_suppressed_finding_is_not_in_the_baseline_and_leaves_the_others_their_fingerprints() {
        SourceFile page = SourceFile.of("a.md", "same\nsame\n");
        List<Diagnostic> found =
                List.of(at(DiagnosticCode.TABLE_MISSING, "a.md", 1), at(DiagnosticCode.TABLE_MISSING, "a.md", 2));
        Triage triage = new Triage(TriageRules.NONE);
        Triaged all = triage.review(found, List.of(), List.of(page), Baseline.NONE, null);
        Triaged one = triage.review(
                found,
                List.of(comment("a.md", 1, 1, DiagnosticCode.TABLE_MISSING)),
                List.of(page),
                Baseline.NONE,
                null);
        assertEquals(
                List.of(all.findings().get(1).fingerprint()),
                one.baseline().entries().stream()
                        .map(Baseline.Entry::fingerprint)
                        .toList());
    }

    private static Triaged review(Triage triage, List<SuppressionFact> comments, Baseline baseline) {
        List<SourceFile> pages = List.of(SourceFile.of("a.md", "one\ntwo\n"), SourceFile.of("b.md", "1\n2\n3\n"));
        return triage.review(FOUND, comments, pages, baseline, null);
    }

    private static SuppressionFact comment(String file, int first, int last, DiagnosticCode... codes) {
        return new SuppressionFact("text", Set.of(codes), first, last, new SourceSpan(file, 1, 1, 9));
    }

    private static SuppressionRule entry(String code, String glob) {
        int line = glob.equals("c/**") ? 9 : 4;
        return new SuppressionRule(
                List.of(CodePattern.of(code).orElseThrow()),
                List.of(Glob.parse(glob)),
                new SourceSpan("stubdown.yaml", line, 5, 0));
    }

    private static Diagnostic at(DiagnosticCode code, String file, int line) {
        return Diagnostic.of(code, new SourceSpan(file, line, 1, 1), "message");
    }

    private static String shown(List<Finding> findings) {
        return String.join(
                ", ",
                findings.stream()
                        .map(Finding::diagnostic)
                        .map(TriageTest::shown)
                        .toList());
    }

    private static String shown(Diagnostic found) {
        return found.severity() + " " + found.code().id() + " " + found.source().file() + ":"
                + found.source().line();
    }
}
