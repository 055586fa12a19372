package dev.stubdown.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.cli.Shop.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The flags that say how pages are read, and how much of them must be understood. */
class ReadingOptionsTest {

    /** A page with a table that is not understood. */
    private static final String COLOURS =
            "# shelf resource type\n\nOf books.\n\n## Properties\n\n|Colour|Size|\n|:---|:---|\n|red|large|\n";

    @TempDir
    Path folder;

    private Shop shop;

    @BeforeEach
    void openShop() {
        shop = Shop.in(folder);
    }

    @Test
    void less_coverage_than_asked_for_is_exit_code_1_and_the_files_are_written() throws IOException {
        shop.write("docs/resources/shelf.md", COLOURS);
        Outcome below = generate("docs", "--coverage-below", "99.5");
        assertEquals(1, below.exitCode(), below.output());
        Matcher line = Pattern.compile("Coverage: (\\d\\d\\.\\d %) of rows and code blocks")
                .matcher(below.output());
        assertTrue(line.find(), below.output());
        assertTrue(
                below.errors()
                        .endsWith(
                                "error: the coverage is " + line.group(1) + ", and --coverage-below asks for 99.5 %\n"),
                below.errors());
        assertTrue(Files.isDirectory(shop.path("out/com/shop")));
        assertEquals(
                1,
                shop.run("model", "docs", "-o", "model.json", "--coverage-below", "100")
                        .exitCode());
        assertTrue(Files.exists(shop.path("model.json")));
        assertEquals(0, generate("docs", "--coverage-below", "50").exitCode());
        assertEquals(0, generate("docs").exitCode());
    }

    @Test
    void pages_in_a_zip_file_become_what_they_become_in_a_folder() throws IOException {
        zip("docs", "pages.zip");
        String address = "https://example.com/{page}";
        assertEquals(0, generate("docs", "--page-url", address).exitCode());
        Map<String, String> ofFolder = texts();
        assertEquals(0, generate("pages.zip", "--page-url", address).exitCode());
        assertEquals(ofFolder, texts());
        Outcome findings = shop.run("check", "pages.zip", "--fail-on", "never");
        assertTrue(findings.output().contains("pages.zip!/api/book-list-authors.md:26:1: "), findings.output());
    }

    private Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(shop.path("out"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(shop.path("out").relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }

    private void zip(String from, String to) throws IOException {
        Path root = shop.path(from);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(shop.path(to)));
                Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(root.relativize(file).toString().replace('\\', '/')));
                zip.write(Files.readAllBytes(file));
            }
        }
    }

    @Test
    void what_pages_only_show_is_left_out_where_the_flag_or_the_file_says_so() throws IOException {
        String mark = "\"inferred\": true";
        assertTrue(shop.run("model", "docs", "-o", "-").output().contains(mark));
        assertFalse(
                shop.run("model", "docs", "-o", "-", "--no-inferred").output().contains(mark));
        shop.write("stubdown.yaml", "inferred: false\n");
        assertFalse(shop.run("model", "docs", "-o", "-").output().contains(mark));
        assertTrue(shop.run("model", "docs", "-o", "-", "--inferred").output().contains(mark));
        assertEquals(0, generate("docs", "--inferred").exitCode());
        assertTrue(wrote("BookAuthor.java"));
        assertEquals(0, generate("docs").exitCode());
        assertFalse(wrote("BookAuthor.java"));
    }

    @Test
    void all_rows_and_code_blocks_may_be_asked_for() {
        assertEquals(0, generate("docs", "--coverage-below", "100").exitCode());
    }

    private boolean wrote(String name) throws IOException {
        try (Stream<Path> files = Files.walk(shop.path("out"))) {
            return files.anyMatch(file -> file.endsWith(name));
        }
    }

    private Outcome generate(String... arguments) {
        Stream<String> all =
                Stream.concat(Stream.of("generate", "-o", "out", "--base-package", "com.shop"), Stream.of(arguments));
        return shop.run(all.toArray(String[]::new));
    }
}
