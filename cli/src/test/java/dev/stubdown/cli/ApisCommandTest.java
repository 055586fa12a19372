package dev.stubdown.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.cli.Shop.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A shop, and a lender who speaks of its books. */
class ApisCommandTest {

    @TempDir
    Path folder;

    private Shop shop;

    @BeforeEach
    void openShop() throws IOException {
        shop = Shop.in(folder);
        shop.write("stubdown.yaml", """
                outputDirectory: out
                apis:
                  shop:
                    docs: docs
                    basePackage: com.example.shop
                  lender:
                    docs: lender
                    basePackage: com.example.lender
                """);
        shop.write("lender/loan.md", """
                ---
                title: "loan resource type"
                doc_type: resourcePageType
                ---

                # loan resource type

                Namespace: lender

                ## Properties

                |Property|Type|Description|
                |:---|:---|:---|
                |book|shop.book|What is lent.|
                """);
    }

    @Test
    void generate_tells_of_each_api() {
        Outcome outcome = shop.run("generate");
        assertEquals(0, outcome.exitCode(), outcome.errors());
        List<String> lines = outcome.output().lines().toList();
        assertEquals(
                List.of(
                        "API shop",
                        "Read 3 pages: 3 types, 1 enum, 2 operations.",
                        "API lender",
                        "Read 1 page: 1 type, 0 enums, 0 operations."),
                lines.stream()
                        .filter(line -> line.startsWith("API ") || line.startsWith("Read "))
                        .toList());
        assertTrue(outcome.output().contains("Wrote out/shop: "), outcome.output());
        assertTrue(outcome.output().contains("Wrote out/lender: 2 new, "), outcome.output());
        assertFalse(outcome.errors().contains("lender/"), outcome.errors());
    }

    @Test
    void one_api_is_enough() {
        Outcome outcome = shop.run("generate", "--api", "lender", "--base-package", "com.example.other");
        assertEquals(0, outcome.exitCode(), outcome.errors());
        assertTrue(Files.exists(shop.path("out/lender/com/example/other/model/lender/Loan.java")));
        assertFalse(Files.exists(shop.path("out/shop")));
    }

    @Test
    void an_unknown_api_is_wrong_use() {
        Outcome outcome = shop.run("generate", "--api", "shopp");
        assertEquals(2, outcome.exitCode());
        assertTrue(
                outcome.errors().contains("there is no API 'shopp', only shop, lender; did you mean 'shop'?"),
                outcome.errors());
    }

    @ParameterizedTest
    @CsvSource({
        "--dialect, graph",
        "--base-package, com.example",
        "--include, **",
        "--root, shop.book",
        "--names-lock, names.yaml",
        "--return-style-of, GET /**=response"
    })
    void what_cannot_hold_for_all_is_wrong_use(String flag, String value) {
        Outcome outcome = shop.run("generate", flag, value);
        assertEquals(2, outcome.exitCode());
        assertTrue(
                outcome.errors()
                        .contains(flag + " cannot hold for all APIs of the configuration file; choose one with --api"),
                outcome.errors());
        assertFalse(Files.exists(shop.path("out")));
    }

    @Test
    void folders_of_pages_cannot_hold_for_all_either() {
        Outcome outcome = shop.run("check", "docs");
        assertEquals(2, outcome.exitCode());
        assertTrue(outcome.errors().contains("<docs> cannot hold for all APIs"), outcome.errors());
        assertEquals(0, shop.run("check", "docs", "--api", "shop").exitCode());
    }

    @Test
    void an_output_folder_holds_those_of_all() {
        assertEquals(0, shop.run("generate", "-o", "java", "--style", "record").exitCode());
        assertTrue(Files.exists(shop.path("java/lender/com/example/lender/model/lender/Loan.java")));
    }

    @Test
    void each_api_has_a_model_in_a_folder() throws IOException {
        Outcome outcome = shop.run("model", "-o", "models");
        assertEquals(0, outcome.exitCode(), outcome.errors());
        assertTrue(Files.readString(shop.path("models/shop.json")).contains("\"book\""));
        assertTrue(Files.readString(shop.path("models/lender.json")).contains("\"loan\""));
        assertEquals(0, shop.run("model", "--api", "lender", "-o", "loans.json").exitCode());
        assertTrue(Files.isRegularFile(shop.path("loans.json")));
        Outcome both = shop.run("model", "-o", "-");
        assertEquals(2, both.exitCode());
        assertTrue(both.errors().contains("each API has a document of its own"), both.errors());
    }

    @Test
    void a_review_fails_where_one_api_does_and_tells_of_all() throws IOException {
        shop.write("lender/loan.md", "# loan resource type\n\nNamespace: lender\n");
        Outcome outcome = shop.run("check", "--severity", "frontmatter/missing=error");
        assertEquals(1, outcome.exitCode());
        assertTrue(outcome.output().contains("API shop\n"), outcome.output());
        assertTrue(outcome.output().contains("API lender\n"), outcome.output());
        assertTrue(outcome.output().contains("lender/loan.md:1:1: error: "), outcome.output());
        assertEquals(
                1,
                shop.run("check", "--severity", "frontmatter/missing=error", "--format", "junit", "-o", "reports")
                        .exitCode());
        assertTrue(Files.readString(shop.path("reports/lender.xml")).contains("loan.md"));
        assertTrue(Files.isRegularFile(shop.path("reports/shop.xml")));
    }

    @Test
    void examples_of_all_are_verified() {
        Outcome outcome = shop.run("verify-examples");
        assertEquals(0, outcome.exitCode(), outcome.errors());
        assertTrue(outcome.output().contains("API lender\n"), outcome.output());
    }

    @Test
    void an_explanation_comes_from_whoever_knows() {
        Outcome loan = shop.run("explain", "loan");
        assertEquals(0, loan.exitCode(), loan.errors());
        assertTrue(loan.output().startsWith("API lender\n"), loan.output());
        Outcome book = shop.run("explain", "shop.book");
        assertTrue(book.output().contains("API shop\n") && book.output().contains("API lender\n"), book.output());
        assertEquals(2, shop.run("explain", "nothing").exitCode());
    }

    @Test
    void a_comparison_is_of_one() {
        shop.run("model", "-o", "models");
        Outcome outcome = shop.run("diff", "models/shop.json", "models/shop.json");
        assertEquals(2, outcome.exitCode());
        assertTrue(outcome.errors().contains("choose one with --api"), outcome.errors());
        assertEquals(
                0,
                shop.run("diff", "models/shop.json", "models/shop.json", "--api", "shop")
                        .exitCode());
    }
}
