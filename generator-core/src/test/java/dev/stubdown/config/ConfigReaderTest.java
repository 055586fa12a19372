package dev.stubdown.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.diagnostic.FailOn;
import dev.stubdown.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigReaderTest {

    private static final Path FOLDER = Path.of("project").toAbsolutePath();
    private static final StubdownConfig NOTHING =
            new StubdownConfig(List.of(), null, null, null, List.of(), List.of(), null, null);

    @Test
    void every_key_is_read_and_paths_start_at_the_folder_of_the_file() {
        ConfigOutcome outcome = read("""
                # what the shop publishes
                docs: [docs/api, ../more]
                outputDirectory: target/java
                basePackage: com.example.shop
                dialect: dialects/shop.yaml
                include:
                  - api/**
                exclude: "**/old-*.md"
                failOn: warning
                dryRun: true
                """);
        assertEquals(List.of(), outcome.problems());
        assertEquals(
                new StubdownConfig(
                        List.of(FOLDER.resolve("docs/api"), FOLDER.resolve("../more")),
                        FOLDER.resolve("target/java"),
                        "com.example.shop",
                        FOLDER.resolve("dialects/shop.yaml").toString(),
                        List.of("api/**"),
                        List.of("**/old-*.md"),
                        FailOn.WARNING,
                        true),
                outcome.config());
    }

    @Test
    void the_name_of_a_dialect_stays_a_name() {
        assertEquals("graph", read("dialect: graph").config().dialect());
    }

    @Test
    void an_empty_file_says_nothing() {
        assertEquals(new ConfigOutcome(NOTHING, List.of()), read("# nothing yet\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            basePakage: a          | :1:1: unknown key 'basePakage'; did you mean 'basePackage'?
            base-package: a        | :1:1: unknown key 'base-package'; did you mean 'basePackage'?
            colour: red            | :1:1: unknown key 'colour'
            basePackage: 12        | :1:14: the key 'basePackage' needs a text, found '12'
            basePackage: [a, b]    | :1:14: the key 'basePackage' needs a text, found a list
            docs: {a: b}           | :1:7: the key 'docs' needs a text or a list of texts, found keys
            docs: [a, [b]]         | :1:11: the key 'docs' needs a text or a list of texts, found a list
            basePackage:           | :1:13: the key 'basePackage' needs a text, found nothing
            basePackage: ' '       | :1:14: the key 'basePackage' has an empty value
            dryRun: yes            | :1:9: the key 'dryRun' needs true or false, found 'yes'
            failOn: warnings       | :1:9: the key 'failOn' cannot be 'warnings', only error, warning, never; did you mean 'warning'?
            - docs                 | :1:1: expected keys such as 'docs: …', found a list
            [a]: b                 | :1:1: expected a key, found a list
            """)
    void a_wrong_file_is_told_with_line_and_column(String text, String problem) {
        assertEquals(List.of("stubdown.yaml" + problem), read(text).problems());
    }

    @Test
    void all_problems_are_told_and_what_is_right_is_kept() {
        ConfigOutcome outcome = read("dcos: a\nbasePackage: com.example\ndryRun: 1\nbasePackage: other\n");
        assertEquals(
                List.of(
                        "stubdown.yaml:1:1: unknown key 'dcos'; did you mean 'docs'?",
                        "stubdown.yaml:3:9: the key 'dryRun' needs true or false, found '1'",
                        "stubdown.yaml:4:1: the key 'basePackage' is there twice"),
                outcome.problems());
        assertEquals("com.example", outcome.config().basePackage());
    }

    @Test
    void broken_yaml_is_one_problem_with_its_place() {
        List<String> problems = read("docs: a\ninclude: [b, c\nfailOn: never\n").problems();
        assertEquals(1, problems.size());
        assertTrue(problems.get(0).matches("stubdown\\.yaml:\\d+:\\d+: .+"), problems.get(0));
    }

    @Test
    void an_unknown_alias_and_a_second_document_are_problems() {
        assertEquals(1, read("docs: *a\n").problems().size());
        assertEquals(1, read("docs: a\n---\ndocs: b\n").problems().size());
    }

    private static ConfigOutcome read(String text) {
        return new ConfigReader(FOLDER).read(SourceFile.of("stubdown.yaml", text));
    }
}
