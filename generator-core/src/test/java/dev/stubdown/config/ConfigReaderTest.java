package dev.stubdown.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.diagnostic.FailOn;
import dev.stubdown.javamodel.Companion;
import dev.stubdown.javamodel.KeepUnlisted;
import dev.stubdown.javamodel.MicroProfile;
import dev.stubdown.javamodel.ReturnStyle;
import dev.stubdown.javamodel.ReturnStyleRule;
import dev.stubdown.javamodel.Style;
import dev.stubdown.naming.NameEntry;
import dev.stubdown.naming.NameKind;
import dev.stubdown.output.freemarker.TemplateRule;
import dev.stubdown.output.freemarker.TemplateRule.Each;
import dev.stubdown.select.Selection;
import dev.stubdown.source.ReadLimits;
import dev.stubdown.source.SourceFile;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.triage.SeverityRule;
import dev.stubdown.triage.SuppressionRule;
import dev.stubdown.verify.JacksonVersion;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigReaderTest {

    @Test
    void what_another_file_says_is_read_in_the_same_words() {
        ConfigOutcome outcome = new ConfigReader(FOLDER)
                .read(
                        "pom.xml",
                        Map.of(
                                "names",
                                Map.of("types", Map.of("a.b", "B")),
                                "include",
                                List.of("one.md", "two.md"),
                                "dryRun",
                                true,
                                "stile",
                                "bean"));
        assertEquals(List.of("one.md", "two.md"), outcome.config().include());
        assertEquals(true, outcome.config().dryRun());
        assertEquals("B", outcome.config().java().names().get(0).java());
        assertEquals(
                SourceSpan.startOf("pom.xml"),
                outcome.config().java().names().get(0).source());
        assertEquals(
                List.of("Unknown key 'stile'"),
                outcome.problems().stream().map(problem -> problem.message()).toList());
    }

    private static final Path FOLDER = Path.of("project").toAbsolutePath();
    private static final StubdownConfig NOTHING = new StubdownConfig(
            List.of(),
            null,
            new JavaConfig(
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    null,
                    Map.of(),
                    null,
                    null,
                    null,
                    ContractConfig.NONE,
                    LimitConfig.NONE),
            Selection.EVERYTHING,
            null,
            List.of(),
            List.of(),
            null,
            new ReadLimits.Said(null, null, null, null),
            null,
            List.of(),
            null,
            null,
            null,
            List.of(),
            List.of(),
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            null,
            null,
            null,
            null);

    @Test
    void every_key_is_read_and_paths_start_at_the_folder_of_the_file() {
        ConfigOutcome outcome = read("""
                # what the shop publishes
                docs: [docs/api, ../more]
                outputDirectory: target/java
                basePackage: com.example.shop
                typePrefix: Shop
                typeSuffix: Dto
                names:
                  types:
                    shop.*: "*Data"
                namesLock: stubdown.names.yaml
                pageUrl: https://shop.example/docs
                licenseHeader: header.txt
                returnStyle: completion-stage
                returnStyleOf:
                  GET /users/**: response
                  GET /users/{id}: entity
                beanParamsFrom: 3
                maxProperties: 10
                maxMembers: 20
                maxOperations: 30
                companions: [errors, pages]
                microProfile: rest-client
                style: record
                trackNulls: true
                additionalProperties: none
                dialect: dialects/shop.yaml
                include:
                  - api/**
                exclude: "**/old-*.md"
                maxPages: 1
                maxPageSize: 2
                maxArchiveSize: 3
                maxMatchSteps: 4
                inferred: false
                importModels: [../shop/target/classes, lib/bank.jar]
                publishModel: true
                linksWithin: .
                failOn: warning
                coverageBelow: 98.50
                extensions: lib/a.jar
                templates:
                  - {template: a.ftl, output: a.txt, each: operation}
                dryRun: true
                incremental: false
                cacheDirectory: build/cache
                fileTimes: false
                severities:
                  link/*: error
                  table/missing: off
                types:
                  Decimal: com.acme.Money
                  shop.pen: com.acme.Pen
                validation: true
                root: GET /orders/{id}
                includeType: [shop.*, "**.user*"]
                excludeType: shop.client
                includeOperation: /orders/**
                excludeOperation: [DELETE /**]
                baseline: known.json
                writeBaseline: true
                changedSince: origin/main
                jackson: 3
                """);
        assertEquals(List.of(), outcome.problems());
        assertEquals(
                new StubdownConfig(
                        List.of(FOLDER.resolve("docs/api"), FOLDER.resolve("../more")),
                        FOLDER.resolve("target/java"),
                        new JavaConfig(
                                "com.example.shop",
                                Style.RECORD,
                                true,
                                KeepUnlisted.NONE,
                                "Shop",
                                "Dto",
                                List.of(new NameEntry(
                                        NameKind.TYPES, "shop.*", "*Data", new SourceSpan("stubdown.yaml", 9, 13, 0))),
                                FOLDER.resolve("stubdown.names.yaml"),
                                Map.of("Decimal", "com.acme.Money", "shop.pen", "com.acme.Pen"),
                                true,
                                "https://shop.example/docs",
                                FOLDER.resolve("header.txt"),
                                new ContractConfig(
                                        ReturnStyle.COMPLETION_STAGE,
                                        List.of(
                                                new ReturnStyleRule("GET /users/**", ReturnStyle.RESPONSE),
                                                new ReturnStyleRule("GET /users/{id}", ReturnStyle.ENTITY)),
                                        3,
                                        List.of(Companion.ERRORS, Companion.PAGES),
                                        List.of(MicroProfile.REST_CLIENT)),
                                new LimitConfig(10, 20, 30)),
                        new Selection(
                                List.of("GET /orders/{id}"),
                                List.of("shop.*", "**.user*"),
                                List.of("shop.client"),
                                List.of("/orders/**"),
                                List.of("DELETE /**")),
                        FOLDER.resolve("dialects/shop.yaml").toString(),
                        List.of("api/**"),
                        List.of("**/old-*.md"),
                        FOLDER.resolve("."),
                        new ReadLimits.Said(1, 2, 3, 4),
                        false,
                        List.of(FOLDER.resolve("../shop/target/classes"), FOLDER.resolve("lib/bank.jar")),
                        true,
                        FailOn.WARNING,
                        new BigDecimal("98.50"),
                        List.of(FOLDER.resolve("lib/a.jar")),
                        List.of(new TemplateRule("a.ftl", FOLDER.resolve("a.ftl"), "a.txt", Each.OPERATION)),
                        true,
                        false,
                        FOLDER.resolve("build/cache"),
                        false,
                        List.of(SeverityRule.of("link/*", "error"), SeverityRule.of("table/missing", "off")),
                        List.of(),
                        FOLDER.resolve("known.json"),
                        true,
                        "origin/main",
                        JacksonVersion.JACKSON_3),
                outcome.config());
    }

    @Test
    void what_is_wrong_with_a_template_is_told_with_its_place() {
        ConfigOutcome outcome = read("""
                templates:
                  - {template: a.ftl, output: a.txt, each: page}
                  - {template: a.ftl, each: model}
                  - {output: a.txt, outptu: b.txt}
                """);
        assertEquals(
                List.of(
                        ":2:44 'each' takes one of model, type, operation, not 'page'",
                        ":3:5 A template needs 'output'",
                        ":4:5 A template needs 'template'",
                        ":4:21 Unknown key 'outptu'"),
                outcome.problems().stream()
                        .map(problem ->
                                problem.source().toString().replace("stubdown.yaml", "") + ' ' + problem.message())
                        .toList());
    }

    @Test
    void suppressions_are_read_with_their_places() {
        List<SuppressionRule> rules = read("""
                suppressions:
                  - code: link/broken
                    pages: legacy/**
                    reason: They are gone for good.
                  - {code: [table/*, enum/duplicate]}
                """).config().suppressions();
        assertEquals(
                List.of("[link/broken] [legacy/**] :2:5", "[table/*, enum/duplicate] [] :5:5"),
                rules.stream()
                        .map(rule -> rule.codes() + " " + rule.pages() + " :"
                                + rule.source().line() + ":" + rule.source().column())
                        .toList());
    }

    @Test
    void the_name_of_a_dialect_stays_a_name() {
        assertEquals("graph", read("dialect: graph").config().dialect());
    }

    @Test
    void an_api_has_keys_of_its_own() {
        ConfigOutcome outcome = read("""
                style: record
                apis:
                  shop-2:
                    docs: docs
                    style: bean
                  bank: {dialect: graph}
                """);
        assertEquals(List.of(), outcome.problems());
        assertEquals(List.of("shop-2", "bank"), List.copyOf(outcome.apis().keySet()));
        assertEquals(Style.RECORD, outcome.config().java().style());
        StubdownConfig shop = outcome.apis().get("shop-2");
        assertEquals(Style.BEAN, shop.java().style());
        assertEquals(List.of(FOLDER.resolve("docs")), shop.docs());
    }

    @Test
    void an_empty_file_says_nothing() {
        assertEquals(new ConfigOutcome(NOTHING, Map.of(), List.of()), read("# nothing yet\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            basePakage: a          | :1:1: Unknown key 'basePakage'; did you mean 'basePackage'?
            style: recrod          | :1:8: 'style' takes one of bean, record, immutable, not 'recrod'
            jackson: 4             | :1:10: 'jackson' takes one of 2, 3, not '4'
            base-package: a        | :1:1: Unknown key 'base-package'; did you mean 'basePackage'?
            apis: {a: {docz: b}}   | :1:12: Unknown key 'docz'; did you mean 'docs'?
            apis: {a: {apis: {}}}  | :1:12: Unknown key 'apis'
            apis: {A: {docs: b}}   | :1:8: the name of an API takes small letters, digits and hyphens, not 'A'
            apis: {a: b}           | :1:11: 'a' takes keys with values here
            colour: red            | :1:1: Unknown key 'colour'
            basePackage: [a, b]    | :1:14: 'basePackage' takes a text here
            docs: {a: b}           | :1:7: 'docs' takes a text here
            docs: [a, [b]]         | :1:11: 'docs' takes a text here
            basePackage:           | :1:13: 'basePackage' has no value
            include: ['']          | :1:10: 'include' has no value
            dryRun: yes            | :1:9: 'dryRun' takes true or false, not 'yes'
            failOn: warnings       | :1:9: 'failOn' takes one of error, warning, never, not 'warnings'
            additionalProperties: no | :1:23: 'additionalProperties' takes one of open, all, none, not 'no'
            inferred: no           | :1:11: 'inferred' takes true or false, not 'no'
            inferred: [false]      | :1:11: 'inferred' takes a text here
            coverageBelow: 100.1   | :1:16: 'coverageBelow' takes a number from 0 to 100, not '100.1'
            coverageBelow: 99 %    | :1:16: 'coverageBelow' takes a number from 0 to 100, not '99 %'
            coverageBelow: -1      | :1:16: 'coverageBelow' takes a number from 0 to 100, not '-1'
            coverageBelow: all     | :1:16: 'coverageBelow' takes a number from 0 to 100, not 'all'
            coverageBelow:         | :1:15: 'coverageBelow' has no value
            - docs                 | :1:1: Expected keys with values
            dryRun: {              | :1:10: This is not YAML: expected the node content, but found '<stream end>'
            """)
    void a_wrong_file_is_told_with_line_and_column(String text, String problem) {
        assertEquals(List.of("stubdown.yaml" + problem), problems(text));
    }

    @Test
    void names_are_checked_before_a_page_is_read() {
        assertEquals(
                List.of(
                        "stubdown.yaml:3:13: 'shop.a': the name '1st' is not a name of a class in Java",
                        "stubdown.yaml:4:14: 'shop.b*': the name 'A-*' is not a name of a class in Java",
                        "stubdown.yaml:6:14: 'shop.[a': the pattern 'shop.[a' is malformed: a bracket does not close",
                        "stubdown.yaml:8:13: 'GET /a': the name 'hashCode' is not a name of a method in Java",
                        "stubdown.yaml:9:3: Unknown key 'type'; did you mean 'types'?"),
                problems("""
                        names:
                          types:
                            shop.a: 1st
                            shop.b*: "A-*"
                          packages:
                            shop.[a: a.b
                          methods:
                            GET /a: hashCode
                          type: {}
                        """));
    }

    @Test
    void all_problems_are_told_in_the_order_of_the_file() {
        assertEquals(
                List.of(
                        "stubdown.yaml:1:1: Unknown key 'dcos'; did you mean 'docs'?",
                        "stubdown.yaml:3:9: 'dryRun' takes true or false, not '1'",
                        "stubdown.yaml:4:1: The key 'basePackage' is there twice"),
                problems("dcos: a\nbasePackage: com.example\ndryRun: 1\nbasePackage: other\n"));
    }

    @Test
    void broken_yaml_is_one_problem_with_its_place() {
        List<String> problems = problems("docs: a\ninclude: [b, c\nfailOn: never\n");
        assertEquals(1, problems.size());
        assertTrue(problems.get(0).startsWith("stubdown.yaml:3:7: This is not YAML: "), problems.get(0));
    }

    @Test
    void an_unknown_alias_and_a_second_document_are_problems() {
        assertEquals(1, problems("docs: *a\n").size());
        assertEquals(1, problems("docs: a\n---\ndocs: b\n").size());
    }

    private static List<String> problems(String text) {
        return read(text).problems().stream()
                .map(problem -> problem.source() + ": " + problem.message()
                        + (problem.hint() == null ? "" : "; " + problem.hint()))
                .toList();
    }

    private static ConfigOutcome read(String text) {
        return new ConfigReader(FOLDER).read(SourceFile.of("stubdown.yaml", text));
    }
}
