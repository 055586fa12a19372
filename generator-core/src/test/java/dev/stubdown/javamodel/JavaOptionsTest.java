package dev.stubdown.javamodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.stubdown.naming.NameEntry;
import dev.stubdown.naming.NameKind;
import dev.stubdown.source.SourceSpan;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be asked for, and what is said of what cannot. */
class JavaOptionsTest {

    private static JavaOptions.Builder options() {
        return JavaOptions.builder().basePackage("com.example");
    }

    private static JavaOptions.Builder everything() {
        return options()
                .style("record")
                .trackNulls(true)
                .additionalProperties("none")
                .typePrefix("My")
                .typeSuffix("Dto")
                .names(List.of(new NameEntry(NameKind.TYPES, "shop.pen", "Pencil", SourceSpan.startOf("a.yaml"))))
                .namesLock(Path.of("names.lock"))
                .types(Map.of("Decimal", "com.acme.Money"))
                .validation(true)
                .pageUrl("https://example.com/docs")
                .licenseHeader(Path.of("LICENSE"));
    }

    @Test
    void all_that_is_asked_for_is_there() {
        JavaOptions options = everything().build();
        assertEquals("com.example", options.basePackage());
        assertEquals(Style.RECORD, options.style());
        assertEquals(true, options.trackNulls());
        assertEquals(KeepUnlisted.NONE, options.additionalProperties());
        assertEquals("My Dto", options.typePrefix() + ' ' + options.typeSuffix());
        assertEquals("Pencil", options.names().get(0).java());
        assertEquals(Path.of("names.lock"), options.namesLock());
        assertEquals(Map.of("Decimal", "com.acme.Money"), options.types());
        assertEquals(true, options.validation());
        assertEquals("https://example.com/docs", options.pageUrl());
        assertEquals(Path.of("LICENSE"), options.licenseHeader());
    }

    @Test
    void options_are_the_same_after_nothing_was_changed() {
        assertEquals(everything().build(), everything().build().toBuilder().build());
        assertEquals(JavaOptions.of("com.example"), options().build());
    }

    @Test
    void what_is_set_last_counts() {
        assertEquals(
                Style.IMMUTABLE,
                options().style("none").style(Style.IMMUTABLE).build().style());
        assertEquals(Style.BEAN, options().style("none").style("bean").build().style());
        assertEquals(
                KeepUnlisted.ALL,
                options()
                        .additionalProperties("some")
                        .additionalProperties("all")
                        .build()
                        .additionalProperties());
        assertEquals("org.other", options().basePackage("org.other").build().basePackage());
    }

    @Test
    void a_package_in_need_is_taken_only_where_there_is_none() {
        assertEquals(
                "com.example", options().basePackageIfNone("org.other").build().basePackage());
        assertEquals(
                "org.other",
                JavaOptions.builder().basePackageIfNone("org.other").build().basePackage());
    }

    @Test
    void every_problem_is_told() {
        JavaOptions.Builder wrong = JavaOptions.builder()
                .style("recrod")
                .additionalProperties("al")
                .typePrefix("1")
                .typeSuffix("-")
                .types(Map.of("Decimal", "int"))
                .pageUrl("docs");
        List<String> problems = List.of(
                "no base package is given",
                "'style' takes one of bean, record, immutable, not 'recrod'; did you mean 'record'?",
                "'additionalProperties' takes one of open, all, none, not 'al'; did you mean 'all'?",
                "the type prefix '1' cannot begin a name in Java",
                "the type suffix '-' cannot end a name in Java",
                "types: 'Decimal': 'int' is a primitive type, which has no null",
                "the page URL 'docs' is no http or https address");
        assertEquals(problems, wrong.problems());
        assertEquals(
                String.join("; ", problems),
                assertThrows(IllegalArgumentException.class, wrong::build).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"com.example.class", "com..example", "1.a", ""})
    void a_package_that_Java_does_not_know_is_refused(String name) {
        assertEquals(
                List.of("the base package '" + name + "' is not a name of a Java package"),
                JavaOptions.builder().basePackage(name).problems());
    }

    @ParameterizedTest
    @EnumSource
    void the_words_of_styles_are_those_of_its_values(Style style) {
        assertEquals(style, Style.ofWord(style.word()).orElseThrow());
        assertEquals(false, Style.ofWord(style.name()).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.org/docs, x/y.md, https://a.org/docs/x/y",
        "https://a.org/docs/, x/y.md, https://a.org/docs/x/y",
        "http://a.org/{path}, x/y.md, http://a.org/x/y.md",
        "https://a.org/{page}.html, x/y.md, https://a.org/x/y.html",
        "https://a.org/{page}?as={path}, x.md, https://a.org/x?as=x.md",
        "https://a.org/, x/y.txt, https://a.org/x/y.txt",
        "https://a.org/, 100%.md, https://a.org/100%25",
        "https://a.org/{page}, what?.md, https://a.org/what%3F",
        "https://a.org/{path}, c#.md, https://a.org/c%23.md"
    })
    void a_page_has_its_address_where_pages_are_published(String template, String file, String address) {
        assertEquals(
                address,
                new PageUrl(template).of(SourceSpan.startOf(file)).orElseThrow().uri());
    }

    @Test
    void a_link_into_a_page_leads_to_its_part() {
        PageUrl published = new PageUrl("https://a.org");
        assertEquals(
                "https://a.org/x#part",
                published
                        .of(new dev.stubdown.model.Prose.PageTarget("x.md", "part"))
                        .orElseThrow()
                        .uri());
        assertEquals(
                "https://a.org/x",
                published
                        .of(new dev.stubdown.model.Prose.PageTarget("x.md", null))
                        .orElseThrow()
                        .uri());
    }

    @Test
    void what_stands_in_no_page_has_no_address() {
        assertEquals(
                false, new PageUrl("https://a.org").of(SourceSpan.startOf("")).isPresent());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://a.org/{name} | the page URL 'https://a.org/{name}' has the placeholder '{name}'; there are only {page} and {path}
            ftp://a.org/{page}   | the page URL 'ftp://a.org/{page}' is no http or https address
            """)
    void an_address_that_leads_to_no_page_is_refused(String template, String problem) {
        assertEquals(List.of(problem), options().pageUrl(template).problems());
        assertEquals(
                problem,
                assertThrows(IllegalArgumentException.class, () -> new PageUrl(template))
                        .getMessage());
    }
}
