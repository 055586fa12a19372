package dev.stubdown.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.stubdown.document.Block.Line;
import dev.stubdown.document.Document;
import dev.stubdown.document.FrontMatter;
import dev.stubdown.document.Section;
import dev.stubdown.fact.JsonTree;
import dev.stubdown.fact.JsonTree.ArrayNode;
import dev.stubdown.fact.JsonTree.Member;
import dev.stubdown.fact.JsonTree.ObjectNode;
import dev.stubdown.source.LineIndex;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.source.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Places in JSON: what a place marks is cut out of the page and compared. */
class JsonTreeReaderTest {

    private static final String FRONT = "A page.\n\n";

    private final List<String> found = new ArrayList<>();

    private static List<Line> lines(String json) {
        List<Line> lines = new ArrayList<>();
        int at = FRONT.length();
        for (String line : json.split("\n", -1)) {
            lines.add(new Line(line, new TextRange(at, at + line.length())));
            at += line.length() + 1;
        }
        return lines;
    }

    private static JsonTreeReader.Reading read(String json) {
        LineIndex index = LineIndex.of(FRONT + json);
        Document document = new Document("page.md", index, FrontMatter.NONE, new Section(null, List.of(), List.of()));
        return new JsonTreeReader(document).read(lines(json));
    }

    private static String cut(String json, SourceSpan place) {
        String[] all = (FRONT + json).split("\n", -1);
        int start = place.column() - 1;
        for (int i = 0; i < place.line() - 1; i++) {
            start += all[i].length() + 1;
        }
        return (FRONT + json).substring(start, start + place.length());
    }

    private void collect(String json, JsonTree tree) {
        found.add(cut(json, tree.source()));
        if (tree instanceof ArrayNode array) {
            array.items().forEach(item -> collect(json, item));
        } else if (tree instanceof ObjectNode object) {
            for (Member member : object.members()) {
                found.add(cut(json, member.nameSource()));
                collect(json, member.value());
            }
        }
    }

    private List<String> places(String json) {
        collect(json, Objects.requireNonNull(read(json).tree()));
        return found;
    }

    @Test
    void a_number_that_nobody_can_hold_is_no_json() {
        assertEquals(List.of("[1e999999999]", "1e999999999"), places("[1e999999999]"));
        JsonTreeReader.Reading reading = read("[1, 1e99999999999999999999]");
        assertNull(reading.tree());
        assertEquals(FRONT.length() + 4, Objects.requireNonNull(reading.error()).start());
    }

    @Test
    void values_that_stand_too_deep_are_no_json() {
        assertEquals(
                "[".repeat(100) + "]".repeat(100),
                places("[".repeat(100) + "]".repeat(100)).get(0));
        JsonTreeReader.Reading deep = read("[".repeat(101) + "]".repeat(101));
        assertNull(deep.tree());
        assertEquals(FRONT.length() + 100, Objects.requireNonNull(deep.error()).start());
    }

    @Test
    void every_value_and_name_has_its_place() {
        String json = "{\n  \"a\\\"b\": [ \"x\\\\\", -1.5e3, true ],\n  \"c\": null\n}";
        assertEquals(
                List.of(
                        json,
                        "\"a\\\"b\"",
                        "[ \"x\\\\\", -1.5e3, true ]",
                        "\"x\\\\\"",
                        "-1.5e3",
                        "true",
                        "\"c\"",
                        "null"),
                places(json));
    }

    @Test
    void names_without_quotes_and_comments_have_places_too() {
        String json = "{ a: {}, // no\n  @b-c : 12,\n}";
        assertEquals(List.of(json, "a", "{}", "@b-c", "12"), places(json));
    }

    @Test
    void the_type_annotation_is_read_without_its_mark() {
        ObjectNode object = assertInstanceOf(
                ObjectNode.class, read("{\"@odata.type\": \"#library.book\"}").tree());
        assertEquals(
                "library.book", Objects.requireNonNull(object.type()).name().toString());
        assertNull(assertInstanceOf(
                        ObjectNode.class, read("{\"@odata.type\": \"a book\"}").tree())
                .type());
    }

    @Test
    void an_error_stands_where_a_strict_reader_stops() {
        assertNull(read("[1]").error());
        assertEquals(
                new TextRange(FRONT.length() + 3, FRONT.length() + 4),
                read("[1,]").error());
        JsonTreeReader.Reading wrong = read("[1,\n 2 3]");
        assertNull(wrong.tree());
        assertEquals(new TextRange(FRONT.length() + 7, FRONT.length() + 8), wrong.error());
        assertNull(read("[1] [2]").tree());
    }

    @Test
    void a_number_that_no_computer_can_hold_is_an_error_at_its_place() {
        JsonTreeReader.Reading large = read("[1, 1e99999999999]");
        assertNull(large.tree());
        assertEquals(new TextRange(FRONT.length() + 4, FRONT.length() + 5), large.error());
    }

    @Test
    void the_end_is_a_place_too() {
        JsonTreeReader.Reading open = read("{\"a\": 1");
        assertNull(open.tree());
        assertEquals(new TextRange(FRONT.length() + 6, FRONT.length() + 7), open.error());
        assertNull(read(" ").tree());
    }
}
