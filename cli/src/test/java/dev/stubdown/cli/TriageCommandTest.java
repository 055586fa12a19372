package dev.stubdown.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TriageCommandTest {

    private static final String BASELINE = "stubdown-baseline.json";

    @TempDir
    private Path folder;

    private Shop shop;

    @BeforeEach
    void openShop() {
        shop = Shop.in(folder);
    }

    @Test
    void errors_fail_the_run_unless_a_flag_or_the_file_says_otherwise() throws IOException {
        assertEquals(ExitCode.DONE, shop.run("check", "docs").exitCode());
        assertEquals(
                ExitCode.FAILED,
                shop.run("check", "docs", "--severity", "type/undefined=error").exitCode());
        assertEquals(
                ExitCode.DONE,
                shop.run("check", "docs", "--severity", "type/undefined=error", "--fail-on=never")
                        .exitCode());
        shop.write("stubdown.yaml", "docs: docs\nseverities: {type/*: error}\n");
        assertEquals(ExitCode.FAILED, shop.run("check").exitCode());
        assertEquals(
                ExitCode.DONE,
                shop.run("check", "--severity=type/undefined=off").exitCode());
        assertEquals(
                ExitCode.FAILED,
                shop.run("generate", "-o", "out", "--base-package=a.b", "--fail-on=error")
                        .exitCode());
        assertEquals(
                ExitCode.FAILED,
                shop.run("model", "-o", "model.json", "--fail-on=error").exitCode());
    }

    @Test
    void a_wrong_severity_is_a_wrong_use() {
        Shop.Outcome outcome = shop.run("check", "docs", "--severity=type/undefind=error", "--severity=link/broken=no");
        assertEquals(ExitCode.WRONG_USE, outcome.exitCode());
        assertTrue(
                outcome.errors()
                        .startsWith("error: there is no code 'type/undefind'; did you mean 'type/undefined'?\n"
                                + "error: the severities are error, warning, info, off, not 'no'"),
                outcome.errors());
    }

    @Test
    void the_baseline_is_written_beside_the_user_and_asked_by_name() throws IOException {
        Shop.Outcome written = shop.run("check", "docs", "--write-baseline", "--fail-on=warning");
        assertEquals(ExitCode.DONE, written.exitCode());
        assertEquals("", written.errors());
        assertTrue(written.output().contains("Wrote " + BASELINE + ".\nNot reported: "), written.output());
        Shop.Outcome known = shop.run("check", "docs", "--baseline", BASELINE, "--fail-on=warning");
        assertEquals(ExitCode.DONE, known.exitCode(), known.errors());
        shop.write("stubdown.yaml", "baseline: known/findings.json\nwriteBaseline: true\n");
        assertEquals(ExitCode.DONE, shop.run("check", "docs").exitCode());
        assertEquals(Files.readString(shop.path(BASELINE)), Files.readString(shop.path("known/findings.json")));
        Files.delete(shop.path("docs/api/book-list-authors.md"));
        Shop.Outcome mended = shop.run("check", "docs", "--no-write-baseline");
        assertTrue(
                mended.output().contains("In the baseline and not found any more: 1 finding; --write-baseline"),
                mended.output());
    }

    @Test
    void a_baseline_that_is_none_is_a_wrong_use() throws IOException {
        shop.write(BASELINE, "{}");
        Shop.Outcome outcome = shop.run("check", "docs", "--baseline", BASELINE);
        assertEquals(ExitCode.WRONG_USE, outcome.exitCode());
        assertTrue(
                outcome.errors().contains("' is no baseline: it has no 'version'")
                        || outcome.errors().contains("is no baseline"),
                outcome.errors());
    }

    @Test
    void an_entry_of_the_file_that_is_of_no_use_is_told_with_its_place() throws IOException {
        shop.write("stubdown.yaml", "docs: docs\nsuppressions:\n  - code: enum/*\n");
        Shop.Outcome outcome = shop.run("check");
        assertTrue(
                outcome.output().contains("stubdown.yaml:3:5: warning: No finding is suppressed by this entry"),
                outcome.output());
        assertFalse(shop.run("model", "-o", "model.json").errors().contains("suppressed"));
    }

    @Test
    void changes_are_asked_of_git() {
        Shop.Outcome outcome = shop.run("check", "docs", "--changed-since=HEAD");
        assertEquals(ExitCode.WRONG_USE, outcome.exitCode());
        assertTrue(outcome.errors().contains("lies in no Git repository"), outcome.errors());
    }

    @Test
    void the_coverage_counts_too() throws IOException {
        shop.write("docs/odd.md", "# Odd resource type\n\n## Properties\n\n|Colour|Size|\n|:---|:---|\n|a|b|\n");
        assertEquals(
                ExitCode.FAILED,
                shop.run("check", "docs", "--coverage-below=100").exitCode());
    }
}
