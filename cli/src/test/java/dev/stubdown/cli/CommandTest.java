package dev.stubdown.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.cli.Shop.Outcome;
import dev.stubdown.output.modeljson.ModelJsonReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandTest {

    private static final String FINDING =
            "docs/api/book-list-authors.md:26:1: warning: No page defines the type shop.bookAuthor; it is taken as an open type"
                    + " without properties [type/undefined]\n";
    private static final String ADVICE = "'stubdown generate --help' tells more\n";

    @TempDir
    Path folder;

    private Shop shop;

    @BeforeEach
    void openShop() {
        shop = Shop.in(folder);
    }

    @Test
    void generate_writes_java_and_tells_what_it_did() throws IOException {
        Outcome first = generate("docs");
        assertEquals(new Outcome(0, first.output(), FINDING), first);
        assertTrue(first.output().matches("""
                        Read 3 pages: 3 types, 1 enum, 2 operations\\.
                        Coverage: 100\\.0 % of rows and code blocks \\(100\\.0 % and 100\\.0 %\\) used or ignored by a rule; \
                        not understood: nothing\\.
                        Wrote out: \\d+ new, 0 changed, 0 same, 0 removed\\.
                        Found 0 errors, 1 warning, 0 remarks in 0\\.1 s\\.
                        """), first.output());
        assertTrue(tree("out").keySet().stream().anyMatch(file -> file.endsWith("/Book.java")));
        assertTrue(generate("docs").output().contains("Wrote out: 0 new, 0 changed,"));
    }

    @Test
    void a_page_that_goes_takes_its_java_with_it() throws IOException {
        generate("docs");
        Files.delete(shop.path("docs/api/book-list-authors.md"));
        Outcome second = generate("docs");
        assertFalse(second.output().contains(" 0 removed"), second.output());
        assertFalse(tree("out").keySet().stream().anyMatch(file -> file.endsWith("/BookAuthor.java")));
    }

    @Test
    void a_dry_run_lists_the_files_and_writes_nothing() throws IOException {
        Outcome dry = generate("docs", "--dry-run");
        assertEquals(0, dry.exitCode());
        assertTrue(dry.output().contains("/Book.java\n"), dry.output());
        assertTrue(dry.output().contains("Would write out: "), dry.output());
        assertFalse(Files.exists(shop.path("out")));
    }

    @Test
    void model_writes_a_document_that_can_be_read_back() throws IOException {
        Outcome outcome = shop.run("model", "docs", "-o", "target/model.json");
        assertEquals(0, outcome.exitCode());
        assertEquals(FINDING, outcome.errors());
        assertTrue(outcome.output().contains("Wrote target/model.json.\n"), outcome.output());
        String text = Files.readString(shop.path("target/model.json"));
        assertEquals(2, new ModelJsonReader().read(text).operations().size());
    }

    @Test
    void a_model_that_is_the_same_is_not_touched() throws IOException {
        shop.run("model", "docs", "-o", "model.json");
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(shop.path("model.json"), longAgo);
        assertTrue(shop.run("model", "docs", "-o", "model.json").output().contains("Left as it was: model.json.\n"));
        assertEquals(longAgo, Files.getLastModifiedTime(shop.path("model.json")));
    }

    @Test
    void model_to_standard_output_is_the_document_and_nothing_else() throws IOException {
        shop.run("model", "docs", "-o", "model.json");
        Outcome outcome = shop.run("model", "docs", "-o", "-");
        assertEquals(Files.readString(shop.path("model.json")), outcome.output());
        assertEquals(
                FINDING
                        + "Read 3 pages: 3 types, 1 enum, 2 operations.\n"
                        + "Coverage: 100.0 % of rows and code blocks (100.0 % and 100.0 %) used or ignored by a rule;"
                        + " not understood: nothing.\n"
                        + "Found 0 errors, 1 warning, 0 remarks in 0.1 s.\n",
                outcome.errors());
    }

    @Test
    void findings_as_bad_as_the_threshold_are_exit_code_1() {
        assertEquals(1, generate("docs", "--fail-on", "warning").exitCode());
        assertEquals(0, generate("docs", "--fail-on", "error").exitCode());
        assertEquals(0, generate("docs", "--fail-on", "never").exitCode());
        assertEquals(
                1, shop.run("model", "docs", "-o", "-", "--fail-on", "warning").exitCode());
    }

    @Test
    void only_so_many_findings_are_shown_and_the_rest_counted() throws IOException {
        shop.write("docs/api/broken.md", "# A page\n\n## HTTP request\n\n``` http\nnot a request\n```\n");
        int all = shop.run("model", "docs", "-o", "-").errors().split("\n").length;
        Outcome one = shop.run("model", "docs", "-o", "-", "--max-findings", "1");
        assertTrue(one.errors().matches("(?s).*\nand \\d+ more; --max-findings shows more of them\n.*"), one.errors());
        assertNotEquals(all, one.errors().split("\n").length);
    }

    @Test
    void colours_are_used_when_asked_for_and_on_a_terminal_that_has_them() {
        assertFalse(generate("docs").errors().contains("\u001B["));
        assertTrue(generate("docs", "--color=always").errors().contains("\u001B["));
        assertTrue(noProgress(run(shop.onTerminal(true), "docs")).contains("\u001B["));
        assertFalse(noProgress(run(shop.onTerminal(false), "docs")).contains("\u001B["));
        assertFalse(
                noProgress(run(shop.onTerminal(true), "docs", "--color=never")).contains("\u001B["));
    }

    @Test
    void progress_is_shown_on_a_terminal_only() {
        assertTrue(run(shop.onTerminal(false), "docs").errors().contains("\r\u001B[Kreading pages"));
        assertFalse(generate("docs").errors().contains("reading pages"));
    }

    @Test
    void a_configuration_file_in_the_working_folder_is_read_and_flags_go_before_it() throws IOException {
        shop.write("stubdown.yaml", "docs: docs\noutputDirectory: out\nbasePackage: com.file\nfailOn: warning\n");
        assertEquals(1, shop.run("generate").exitCode());
        assertTrue(Files.isDirectory(shop.path("out/com/file")));
        assertEquals(
                0,
                shop.run("generate", "--base-package=com.flag", "--fail-on=never")
                        .exitCode());
        assertTrue(Files.isDirectory(shop.path("out/com/flag")));
        assertFalse(Files.exists(shop.path("out/com/file")));
    }

    @Test
    void a_configuration_file_elsewhere_is_read_instead_and_its_paths_start_there() throws IOException {
        shop.write("stubdown.yaml", "nonsense: true\n");
        shop.write("conf/shop.yaml", "docs: ../docs\noutputDirectory: out\nbasePackage: com.file\ndryRun: true\n");
        assertEquals(0, shop.run("generate", "--config", "conf/shop.yaml").exitCode());
        assertFalse(Files.exists(shop.path("conf/out")));
        assertEquals(
                0,
                shop.run("generate", "--config", "conf/shop.yaml", "--no-dry-run")
                        .exitCode());
        assertTrue(Files.isDirectory(shop.path("conf/out/com/file")));
    }

    @Test
    void pages_are_chosen_by_globs() {
        assertTrue(generate("docs", "--include", "**/book*.md", "--exclude", "api/**")
                .output()
                .startsWith("Read 1 page: "));
    }

    @Test
    void a_configuration_file_that_is_wrong_is_told_with_its_places() throws IOException {
        shop.write("stubdown.yaml", "dcos: docs\nfailOn: warn\n");
        assertEquals(
                new Outcome(
                        2,
                        "",
                        "error: stubdown.yaml:1:1: Unknown key 'dcos'; did you mean 'docs'?\n"
                                + "error: stubdown.yaml:2:9: 'failOn' takes one of error, warning, never, not 'warn'\n"
                                + ADVICE),
                generate("docs"));
    }

    @Test
    void a_configuration_file_that_is_no_yaml_is_one_line_with_its_place() throws IOException {
        shop.write("stubdown.yaml", "docs: [a\nb: c");
        Outcome outcome = generate("docs");
        assertEquals(2, outcome.exitCode());
        assertTrue(
                outcome.errors().matches("error: stubdown\\.yaml:2:2: This is not YAML: .*\n.*tells more\n"),
                outcome.errors());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            generate                                 | no documentation folder is given
            generate nowhere -o out --base-package a | the documentation folder 'nowhere' does not exist
            generate empty -o out --base-package a   | the documentation folder 'empty' has no page; no file in it matches '**/*.md'
            generate docs -o out --base-package a-b  | the base package 'a-b' is not a name of a Java package
            generate docs --base-package a           | no output folder is given
            generate docs -o out                     | no base package is given
            model docs                               | Missing required option: '--output=FILE'
            model docs -o - --include x/**           | no page matches the include pattern 'x/**'
            model docs -o - --exclude [a             | the pattern '[a' is malformed
            model docs -o - --dialect grpah          | did you mean 'graph'?
            model docs -o - --fail-on errro          | did you mean 'error'?
            model docs -o - --coverage-below most    | Invalid value for option '--coverage-below': 'most' is not a number from 0 to 100
            model docs -o - --coverage-below 100.1   | Invalid value for option '--coverage-below': '100.1' is not a number from 0 to 100
            model docs -o - --coverage-below -1      | Invalid value for option '--coverage-below': '-1' is not a number from 0 to 100
            model docs -o - --coverage-below 99%     | Invalid value for option '--coverage-below': '99%' is not a number from 0 to 100
            model docs -o - --color blue             | 'blue' is not one of auto, always, never
            model docs -o - --max-findings few       | Invalid value for option '--max-findings'
            model docs -o - --max-findings -1        | Invalid value for option '--max-findings': '-1' is less than 0
            generate docs --output-directory= --base-package a | Invalid value for option '--output-directory'
            model docs --output=                     | Invalid value for option '--output'
            model docs -o - --config=                | Invalid value for option '--config'
            model docs -o - --dialect nowhere        | there is no dialect 'nowhere'. The bundled ones are: business-central, graph
            model docs -o - --inlcude x              | Possible solutions: --include
            modle                                    | Did you mean: stubdown model
            --verison                                | Possible solutions: --version
            """)
    void wrong_use_is_exit_code_2_and_writes_nothing(String command, String message) throws IOException {
        Files.createDirectories(shop.path("empty"));
        Outcome outcome = shop.run(command.split(" "));
        assertEquals(2, outcome.exitCode(), outcome.errors());
        assertTrue(outcome.errors().contains(message), outcome.errors());
        assertEquals("", outcome.output());
        assertFalse(Files.exists(shop.path("out")));
    }

    @Test
    void no_command_is_wrong_use() {
        assertEquals(2, shop.run().exitCode());
    }

    @Test
    void a_page_that_is_not_utf8_is_read_and_told() throws IOException {
        Path page = shop.path("docs/resources/book.md");
        String text = Files.readString(page).replace("In euros.", "In €.");
        Files.write(page, text.getBytes(Charset.forName("windows-1252")));
        Outcome outcome = shop.run("model", "docs", "-o", "-");
        assertEquals(0, outcome.exitCode());
        assertTrue(outcome.output().contains("In €."));
        assertTrue(outcome.errors().startsWith("""
                        docs/api/book-list-authors.md:26:1:""") && outcome.errors().contains("""
                        docs/resources/book.md:1:1: warning: The file is not UTF-8; it was read as windows-1252 [page/not-utf8]
                            hint: save the file as UTF-8
                        """), outcome.errors());
    }

    @Test
    void a_page_that_cannot_be_read_is_exit_code_3_and_leaves_the_earlier_output() throws IOException {
        generate("docs");
        shop.run("model", "docs", "-o", "model.json");
        SortedMap<String, String> before = tree("out");
        String model = Files.readString(shop.path("model.json"));
        Files.createSymbolicLink(shop.path("docs/api/gone.md"), shop.path("nowhere.md"));
        Outcome outcome = generate("docs");
        assertEquals(3, outcome.exitCode());
        assertTrue(
                outcome.errors().startsWith("docs/api/gone.md:1:1: error: The file cannot be read"), outcome.errors());
        assertTrue(outcome.output().contains("Wrote nothing"), outcome.output());
        assertEquals(before, tree("out"));
        assertEquals(3, shop.run("model", "docs", "-o", "model.json").exitCode());
        assertEquals(model, Files.readString(shop.path("model.json")));
    }

    @Test
    void files_of_others_in_the_output_folder_are_exit_code_3_and_stay() throws IOException {
        generate("docs");
        String java = tree("out").keySet().stream()
                .filter(file -> file.endsWith("/Book.java"))
                .findFirst()
                .orElseThrow();
        shop.write("mine/" + java, "class Book {}");
        Outcome outcome = shop.run("generate", "docs", "-o", "mine", "--base-package", "com.shop");
        assertEquals(3, outcome.exitCode());
        assertTrue(outcome.errors().contains("was not written by stubdown"), outcome.errors());
        assertEquals(1, tree("mine").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--config nowhere.yaml", "--dialect nowhere.yaml"})
    void a_missing_file_is_exit_code_3(String option) {
        Outcome outcome = generate(("docs " + option).split(" "));
        assertEquals(3, outcome.exitCode(), outcome.errors());
        assertTrue(outcome.errors().contains("error: the file '"), outcome.errors());
        assertTrue(outcome.errors().endsWith("nowhere.yaml' does not exist\n"), outcome.errors());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--config docs", "--dialect folder.yaml"})
    void a_folder_in_the_place_of_a_file_is_told_by_its_name(String option) throws IOException {
        Files.createDirectories(shop.path("folder.yaml"));
        String[] words = option.split(" ");
        Outcome outcome = generate("docs", words[0], shop.path(words[1]).toString());
        assertEquals(3, outcome.exitCode(), outcome.errors());
        assertTrue(outcome.errors().startsWith("error: '" + words[1] + "': "), outcome.errors());
    }

    @Test
    void the_name_of_a_page_cannot_move_the_cursor() throws IOException {
        shop.write("docs/a\u001b[31m.md", "x");
        Outcome outcome = generate("docs");
        assertFalse(outcome.errors().contains("\u001b"), outcome.errors());
        assertTrue(outcome.errors().contains("a�[31m.md:1:1: "), outcome.errors());
    }

    @Test
    void an_output_file_that_is_a_folder_is_exit_code_3() {
        Outcome outcome = shop.run("model", "docs", "-o", "docs");
        assertEquals(3, outcome.exitCode());
        assertTrue(outcome.errors().contains("the output file 'docs' is a folder"), outcome.errors());
    }

    @ParameterizedTest
    @CsvSource({
        "--help",
        "generate --help",
        "model --help",
        "check --help",
        "explain --help",
        "--version",
        "generate --version",
        "model --version",
        "check --version",
        "explain --version"
    })
    void help_and_version_are_everywhere(String command) {
        Outcome outcome = shop.run(command.split(" "));
        assertEquals(0, outcome.exitCode());
        assertTrue(outcome.output().matches("(?s)(Usage: stubdown.*|stubdown \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n)"));
    }

    @Test
    void a_bug_is_exit_code_4_with_its_trace() throws Exception {
        CommandLine command = Main.commandLine(Terminal.ofProcess());
        StringWriter errors = new StringWriter();
        command.setErr(new PrintWriter(errors, true));
        Exception bug = new IllegalStateException("a bug");
        assertEquals(4, new Failures().handleExecutionException(bug, command, command.parseArgs()));
        assertTrue(errors.toString().startsWith("java.lang.IllegalStateException: a bug"), errors.toString());
        assertTrue(errors.toString().contains("please report it"), errors.toString());
    }

    private Outcome generate(String... arguments) {
        return run(shop, arguments);
    }

    private static Outcome run(Shop shop, String... arguments) {
        Stream<String> all =
                Stream.concat(Stream.of("generate", "-o", "out", "--base-package", "com.shop"), Stream.of(arguments));
        return shop.run(all.toArray(String[]::new));
    }

    private static String noProgress(Outcome outcome) {
        return outcome.errors().replace("\r\u001B[K", "");
    }

    private SortedMap<String, String> tree(String path) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(shop.path(path))) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String name = shop.path(path).relativize(file).toString().replace('\\', '/');
                files.put(name, Files.readString(file));
            }
        }
        return files;
    }
}
