package dev.stubdown.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.stubdown.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlMappingTest {

    private final YamlProblems problems = new YamlProblems("own.yaml");

    private YamlMapping parse(String text) {
        return YamlMapping.parse(text, problems);
    }

    private List<String> found() {
        return problems.found().stream()
                .map(found -> found.source().line() + ":" + found.source().column() + ' ' + found.message())
                .toList();
    }

    @Test
    void values_are_read_by_their_keys() {
        YamlMapping top = parse("text: a\ntruth: true\nnumber: 7\nlist: [b, c]\none: d\nmap: {e: f}\nmaps: [{g: h}]\n");
        assertEquals(Optional.of("a"), top.text("text"));
        assertEquals(Optional.of(true), top.truth("truth"));
        assertEquals(Optional.of(7), top.number("number"));
        assertEquals(List.of("b", "c"), top.texts("list"));
        assertEquals(List.of("d"), top.texts("one"));
        assertEquals(Optional.of("f"), top.mapping("map").flatMap(map -> map.text("e")));
        assertEquals(1, top.mappings("maps").size());
        assertEquals(List.of("text", "truth", "number", "list", "one", "map", "maps"), top.keys());
        top.finish();
        assertEquals(List.of(), found());
    }

    @Test
    void what_nobody_writes_is_refused_before_it_is_read() {
        parse("a: " + "[".repeat(5_000) + "]".repeat(5_000));
        parse("a:\n" + "b: c\n".repeat(400_001));
        parse("a: " + "b".repeat(100_000));
        assertEquals(
                List.of(
                        "1:103 This is not YAML: a list or mapping stands in more than 100 others",
                        "1:1 This is not YAML: the file has more than 2000000 characters",
                        "1:1 This is not YAML: a line has more than 100000 characters"),
                found());
    }

    @Test
    void keys_that_are_not_there_have_no_value() {
        YamlMapping top = parse("");
        assertEquals(Optional.empty(), top.text("a"));
        assertEquals(Optional.empty(), top.truth("a"));
        assertEquals(Optional.empty(), top.number("a"));
        assertEquals(List.of(), top.texts("a"));
        assertEquals(Optional.empty(), top.mapping("a"));
        assertEquals(List.of(), top.mappings("a"));
        assertEquals("own.yaml:1:1", top.place("a").toString());
        assertEquals(List.of(), found());
    }

    @Test
    void values_of_the_wrong_kind_are_told_with_their_places() {
        YamlMapping top = parse("text: {}\ntruth: maybe\nnumber: -1\nlist: [[a]]\nmap: a\nmaps: [a]\n");
        top.text("text");
        top.truth("truth");
        top.number("number");
        top.texts("list");
        top.mapping("map");
        top.mappings("maps");
        assertEquals(
                List.of(
                        "1:7 'text' takes a text here",
                        "2:8 'truth' takes true or false, not 'maybe'",
                        "3:9 'number' takes a whole number, not '-1'",
                        "4:8 'list' takes a text here",
                        "5:6 'map' takes keys with values here",
                        "6:8 'maps' takes keys with values here"),
                found());
    }

    @Test
    void keys_that_nobody_asked_for_are_told_with_the_likeliest_one() {
        YamlMapping top = parse("first: a\nfrist: b\n");
        top.text("first");
        top.finish();
        assertEquals(List.of("2:1 Unknown key 'frist'"), found());
        assertEquals(
                List.of("did you mean 'first'?"),
                problems.found().stream().map(Diagnostic::hint).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: [",
                "a: b: c",
                "a: *x",
                "- a",
                "a",
                "a: 1\na: 2",
                "? [a]\n: b",
                "a: &x [*x]",
                "---\na: b\n---\nc: d"
            })
    void a_text_that_is_no_mapping_is_told(String text) {
        parse(text).text("a");
        assertEquals(1, found().size(), () -> text + " " + found());
    }
}
