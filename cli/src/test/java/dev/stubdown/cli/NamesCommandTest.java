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

/** Names that the user chooses, that a lock keeps, and what becomes of them. */
class NamesCommandTest {

    private static final String[] GENERATE = {
        "generate", "docs", "-o", "out", "--base-package=com.example", "--names-lock=stubdown.names.yaml"
    };

    @TempDir
    private Path folder;

    private Shop shop;

    @BeforeEach
    void openShop() {
        shop = Shop.in(folder);
    }

    private String lock() throws IOException {
        return Files.readString(shop.path("stubdown.names.yaml"));
    }

    @Test
    void the_lock_is_written_with_the_java_and_not_in_a_dry_run() throws IOException {
        String[] dry = java.util.Arrays.copyOf(GENERATE, GENERATE.length + 1);
        dry[GENERATE.length] = "--dry-run";
        assertEquals(ExitCode.DONE, shop.run(dry).exitCode());
        assertFalse(Files.exists(shop.path("stubdown.names.yaml")));
        assertEquals(ExitCode.DONE, shop.run(GENERATE).exitCode());
        assertTrue(lock().contains("\ntypes:\n  microsoft.graph.entity: Entity\n  shop.book: Book\n"), lock());
        assertTrue(lock().contains("\n  GET /books/{bookId}: get\n"), lock());
    }

    @Test
    void an_edited_name_holds_and_a_renamed_page_renames_nothing() throws IOException {
        shop.run(GENERATE);
        String edited = lock().replace("GET /books/{bookId}: get\n", "GET /books/{bookId}: byId\n")
                .replace("shop.book#title: title\n", "shop.book#title: heading\n");
        shop.write("stubdown.names.yaml", edited);
        Files.move(shop.path("docs/api/book-get.md"), shop.path("docs/api/book-fetch.md"));
        assertEquals(ExitCode.DONE, shop.run(GENERATE).exitCode());
        assertEquals(edited, lock());
        assertTrue(Files.readString(shop.path("out/com/example/model/shop/Book.java"))
                .contains("getHeading()"));
        assertTrue(Files.readString(shop.path("out/com/example/api/shop/BookApi.java"))
                .contains(" byId("));
    }

    @Test
    void a_page_that_comes_back_has_its_names_again() throws IOException {
        shop.run(GENERATE);
        String before = lock();
        byte[] page = Files.readAllBytes(shop.path("docs/api/book-get.md"));
        Files.delete(shop.path("docs/api/book-get.md"));
        shop.run(GENERATE);
        assertEquals(before, lock());
        Files.write(shop.path("docs/api/book-get.md"), page);
        shop.run(GENERATE);
        assertEquals(before, lock());
    }

    @Test
    void names_that_cannot_be_given_are_a_wrong_use_and_nothing_is_written() throws IOException {
        shop.write("stubdown.yaml", """
                names:
                  types:
                    shop.book: Tome
                    shop.bookBinding: tome
                    shop.boko: Book
                """);
        Shop.Outcome outcome = shop.run(GENERATE);
        assertEquals(ExitCode.WRONG_USE, outcome.exitCode());
        assertTrue(
                outcome.errors()
                        .startsWith(
                                "error: stubdown.yaml:4:23: The name 'tome' of 'shop.bookBinding' is taken by 'shop.book'\n"
                                        + "error: stubdown.yaml:5:16: Nothing among the types of the model is 'shop.boko'\n"),
                outcome.errors());
        assertFalse(Files.exists(shop.path("out")));
        assertFalse(Files.exists(shop.path("stubdown.names.yaml")));
    }

    @Test
    void a_broken_lock_is_a_wrong_use_and_stays_as_it_is() throws IOException {
        shop.write("stubdown.names.yaml", "types:\n  shop.book: 1st\nmethods:\n  GET /x: [a]\n");
        Shop.Outcome outcome = shop.run(GENERATE);
        assertEquals(ExitCode.WRONG_USE, outcome.exitCode());
        assertTrue(
                outcome.errors()
                        .startsWith(
                                "error: stubdown.names.yaml:2:14: 'shop.book': the name '1st' is not a name of a class in Java\n"
                                        + "error: stubdown.names.yaml:4:11: 'GET /x' takes a text here\n"),
                outcome.errors());
        assertTrue(lock().startsWith("types:\n  shop.book: 1st\n"));
    }

    @Test
    void what_cannot_stand_before_a_name_is_refused() {
        Shop.Outcome outcome = shop.run(
                "generate", "docs", "-o", "out", "--base-package=com.example", "--type-prefix=1", "--type-suffix=a-b");
        assertEquals(ExitCode.WRONG_USE, outcome.exitCode());
        assertTrue(
                outcome.errors()
                        .startsWith("error: the type prefix '1' cannot begin a name in Java\n"
                                + "error: the type suffix 'a-b' cannot end a name in Java\n"),
                outcome.errors());
    }

    @Test
    void a_difference_fails_where_the_user_says_so() {
        shop.run("model", "docs", "-o", "old.json");
        assertTrue(shop.path("docs/resources/book.md").toFile().delete());
        shop.run("model", "docs", "-o", "new.json");
        String[] diff = {"diff", "old.json", "new.json", "--base-package=com.example", "--fail-on=major"};
        Shop.Outcome outcome = shop.run(diff);
        assertEquals(ExitCode.FAILED, outcome.exitCode());
        assertTrue(outcome.output().contains("Verdict: major "), outcome.output());
        diff[4] = "--fail-on=never";
        assertEquals(ExitCode.DONE, shop.run(diff).exitCode());
        diff[2] = "old.json";
        diff[4] = "--fail-on=minor";
        assertEquals(
                "Callers see no difference.\nVerdict: patch (0 major, 0 minor, 0 patch)\n",
                shop.run(diff).output());
    }

    @Test
    void only_the_part_that_is_wanted_is_compared() {
        shop.run("model", "docs", "-o", "old.json");
        assertTrue(shop.path("docs/resources/book.md").toFile().delete());
        shop.run("model", "docs", "-o", "new.json");
        assertEquals(
                "Callers see no difference.\nVerdict: patch (0 major, 0 minor, 0 patch)\n",
                shop.run(
                                "diff",
                                "old.json",
                                "new.json",
                                "--base-package=com.example",
                                "--exclude-type=shop.*",
                                "--exclude-type=microsoft.graph.*",
                                "--exclude-operation=/**")
                        .output());
        Shop.Outcome outcome =
                shop.run("diff", "old.json", "new.json", "--base-package=com.example", "--root=shop.bok");
        assertEquals(ExitCode.WRONG_USE, outcome.exitCode());
        assertTrue(outcome.errors().contains("no operation or type matches the root 'shop.bok'"), outcome.errors());
    }

    @Test
    void only_examples_of_the_part_that_is_wanted_are_verified() {
        Shop.Outcome all = shop.run("verify-examples", "docs");
        assertTrue(
                all.errors().contains("Examples: 2 bodies: 2 passed")
                        || all.output().contains("Examples: 2 bodies: 2 passed"),
                all.output() + all.errors());
        Shop.Outcome none = shop.run("verify-examples", "docs", "--exclude-operation=/**");
        assertTrue(
                (none.output() + none.errors()).contains("0 passed, 0 missed, 2 skipped"),
                none.output() + none.errors());
        Shop.Outcome wrong = shop.run("verify-examples", "docs", "--include-type=shop.bok");
        assertEquals(ExitCode.WRONG_USE, wrong.exitCode());
        assertTrue(wrong.errors().contains("no type matches 'shop.bok', which is to be included"), wrong.errors());
    }

    @Test
    void what_is_no_model_is_a_wrong_use() throws IOException {
        shop.write("old.json", "{}");
        Shop.Outcome outcome = shop.run("diff", "old.json", "none.json", "--base-package=com.example");
        assertEquals(ExitCode.WRONG_USE, outcome.exitCode());
        assertTrue(
                outcome.errors()
                        .startsWith("error: the model 'old.json' cannot be read: model.json at $.formatVersion: "),
                outcome.errors());
    }
}
