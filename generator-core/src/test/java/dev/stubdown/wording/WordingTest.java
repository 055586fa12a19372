package dev.stubdown.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The engine knows no wording: no literal of its Java says what documentation pages say, but for the hooks. Proved on planted source, too. */
class WordingTest {

    private static final Path MAIN = Path.of("src", "main", "java", "dev", "stubdown");

    private static final String DIALECT = """
            id: planted
            names:
              type-title: '^(\\w+)\\s+(?:resource|complex)\\s+type$'
              not-description: '^Not (?:yet )?documented\\.?$'
            remarks:
              flags: '\\bcomma[- ]separated\\s+list\\b|\\bmulti-?valued\\b'
            links:
              evolvable-members: [unknownFutureValue]
            java:
              discriminator: '@odata.type'
            responses:
              collection-key: value
            bodies:
              media-type: application/json
            types:
              scalars:
                untyped json: Json
            """;

    private static final String FACTS = """
            page file=pages/parcel.md kind=TYPE
              objects name=shop.mailParcel primary @7:1+22
                properties name=stamp type=String @17:2+3
                properties name=namespace type=String @18:2+3
            """;

    private static List<WordingRules.Finding> main() throws IOException {
        WordingRules rules = new WordingRules(Vocabulary.bundled());
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .flatMap(file -> rules.check(name(file), text(file)).stream())
                    .toList();
        }
    }

    private static String name(Path file) {
        return MAIN.relativize(file).toString().replace('\\', '/');
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void no_literal_of_java_says_what_pages_say() throws IOException {
        List<String> found =
                Hooks.without(main()).stream().map(Object::toString).toList();
        assertEquals(List.of(), found, "wording belongs into a dialect file");
    }

    @Test
    void every_hook_is_needed() throws IOException {
        assertEquals(List.of(), Hooks.stale(main()));
    }

    @Test
    void there_is_much_to_look_for() throws IOException {
        Vocabulary bundled = Vocabulary.bundled();
        assertTrue(bundled.phrases().size() > 300, () -> bundled.phrases().size() + " phrases");
        assertTrue(bundled.names().size() > 100, () -> bundled.names().size() + " names");
        assertTrue(bundled.phrases()
                .containsAll(Set.of("read only", "not yet documented", "derived from", "can be", "http requests")));
    }

    private static Set<String> planted(String file, String source) {
        Vocabulary vocabulary = Vocabulary.empty();
        vocabulary.addDialect(DIALECT);
        vocabulary.addFacts(FACTS);
        Set<String> tokens = new TreeSet<>();
        new WordingRules(vocabulary).check(file, source).forEach(found -> tokens.add(found.token()));
        return tokens;
    }

    private static Set<String> planted(String source) {
        return planted("javamodel/Planted.java", source);
    }

    @Test
    void a_phrase_is_found_in_any_letter_case_and_with_any_blanks() {
        assertEquals(Set.of("resource type"), planted("String a = \"the Resource  type of\";"));
        assertEquals(Set.of("not documented"), planted("String a = \"not documented\";"));
        assertEquals(Set.of("not yet documented"), planted("if (text.equals(\"Not yet documented.\")) {}"));
        assertEquals(Set.of("untyped json"), planted("Map.of(\"untyped json\", 1)"));
    }

    @Test
    void a_phrase_is_found_in_a_pattern() {
        assertEquals(
                Set.of("complex type", "resource type"),
                planted("Pattern.compile(\"^(\\\\w+) (?:complex|resource)\\\\s+type\")"));
        assertEquals(Set.of("comma separated list"), planted("Pattern.compile(\"comma[-\\\\s]separated (?:list)?\")"));
    }

    @Test
    void a_phrase_is_found_in_text_blocks_and_across_joined_literals() {
        assertEquals(Set.of("resource type"), planted("String a = \"\"\"\n    a\n    resource\n    type\"\"\";"));
        assertEquals(Set.of("resource type"), planted("String a = \"resource \"\n    + \"type\";"));
        assertEquals(Set.of(), planted("call(\"resource \", \"type\");"));
    }

    @Test
    void a_part_of_a_word_is_no_phrase() {
        assertEquals(Set.of(), planted("String a = \"a resource typewriter\";"));
        assertEquals(Set.of(), planted("String a = \"a resource of the type\";"));
    }

    @Test
    void a_value_that_is_one_word_is_found_where_it_is_the_whole_literal() {
        assertEquals(Set.of("application/json"), planted("String a = \"application/json\";"));
        assertEquals(Set.of(), planted("String a = \"application/json;charset\";"));
    }

    @Test
    void a_speaking_name_is_found_wherever_it_stands() {
        assertEquals(Set.of("mailParcel"), planted("String a = \"a mailParcel of the shop\";"));
        assertEquals(Set.of("unknownFutureValue"), planted("String a = \"-unknownFutureValue-\";"));
        assertEquals(Set.of(), planted("String a = \"mailParcels\";"));
    }

    @Test
    void a_name_that_is_one_word_is_found_where_it_is_the_whole_literal() {
        assertEquals(Set.of("stamp"), planted("String a = \"stamp\";"));
        assertEquals(Set.of(), planted("String a = \"the stamp is missing\";"));
    }

    @Test
    void words_of_the_contract_are_no_wording() {
        assertEquals(Set.of(), planted("List.of(\"names\", \"flags\", \"true\")"));
        assertEquals(Set.of("value"), planted("String a = \"value\";"));
    }

    @Test
    void names_of_protocols_are_found_and_tags_of_javadoc_are_not() {
        assertEquals(Set.of("$select", "@odata.type"), planted("List.of(\"$select\", \"#@odata.type\")"));
        assertEquals(Set.of(), planted("String a = \"@param $L the name, ${x}\";"));
    }

    @Test
    void any_speaking_name_is_found_where_pages_are_read() {
        assertEquals(Set.of("fooBar"), planted("extract/Planted.java", "String a = \"fooBar\";"));
        assertEquals(Set.of(), planted("output/Planted.java", "String a = \"fooBar\";"));
    }

    @Test
    void comments_and_characters_are_no_literals() {
        assertEquals(
                Set.of(), planted("// \"resource type\"\n/* \"resource type\" */ char a = '\"'; int b; // \"stamp\""));
    }
}
