package dev.stubdown.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.cli.Shop.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainCommandTest {

    @TempDir
    private Path folder;

    private Shop shop;

    @BeforeEach
    void openShop() {
        shop = Shop.in(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"book", "shop.book#binding", "GET /books/{}", "books/{x}", "book-get"})
    void a_subject_is_explained_on_standard_output(String subject) {
        Outcome outcome = shop.run("explain", subject, "docs");
        assertEquals(new Outcome(0, outcome.output(), ""), outcome);
        assertTrue(outcome.output().contains("resources/book.md:")
                || outcome.output().contains("api/book-get.md:"));
    }

    @Test
    void letter_case_is_forgiven_with_a_note() {
        Outcome outcome = shop.run("explain", "BOOK", "docs");
        assertEquals(0, outcome.exitCode());
        assertEquals("note: 'BOOK' is spelled shop.book\n", outcome.errors());
        assertTrue(outcome.output().startsWith("type shop.book\n"));
    }

    @Test
    void an_unknown_subject_is_wrong_use_and_what_could_be_meant_is_told() {
        assertEquals(
                new Outcome(2, "", "error: there is no type or operation 'boook'\ndid you mean this?\n    shop.book\n"),
                shop.run("explain", "boook", "docs"));
        assertEquals(
                new Outcome(2, "", "error: there is no type or operation 'zeppelin'\n"),
                shop.run("explain", "zeppelin", "docs"));
    }

    @Test
    void a_name_of_two_types_is_wrong_use_and_both_are_told() throws IOException {
        shop.write("docs/library/book.md", """
                # book resource type

                Namespace: library

                A book that is lent.

                ## Properties

                |Property|Type|Description|
                |:---|:---|:---|
                |due|Date|Until when.|
                """);
        assertEquals(
                new Outcome(
                        2,
                        "",
                        "error: 'book' is the name of 2 types\nit is one of these:\n    library.book\n    shop.book\n"),
                shop.run("explain", "book", "docs"));
    }

    @Test
    void colours_are_used_on_a_terminal_that_has_them() {
        assertTrue(shop.onTerminal(true).run("explain", "book", "docs").output().contains("\u001b["));
        assertFalse(shop.run("explain", "book", "docs").output().contains("\u001b["));
    }

    @Test
    void the_configuration_file_says_where_the_pages_are() throws IOException {
        shop.write("stubdown.yaml", "docs: docs\n");
        assertEquals(0, shop.run("explain", "book").exitCode());
        assertEquals(2, shop.run("explain", "boook").exitCode());
    }
}
