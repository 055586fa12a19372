package dev.stubdown.term;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.stubdown.term.PlaceholderKinds.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlaceholderKindsTest {

    /** The kinds of the placeholders of the first path, in order, among all paths. */
    private static List<Kind> kinds(String path, String... others) {
        PathTemplate template = PathTemplate.parse(path);
        PlaceholderKinds kinds = new PlaceholderKinds(Stream.concat(Stream.of(path), Stream.of(others))
                .map(PathTemplate::parse)
                .toList());
        List<Kind> found = new ArrayList<>();
        for (int segment = 0; segment < template.segments().size(); segment++) {
            List<PathTemplate.Part> parts = template.segments().get(segment).parts();
            for (int part = 0; part < parts.size(); part++) {
                if (parts.get(part) instanceof PathTemplate.Placeholder) {
                    found.add(kinds.of(template, segment, part));
                }
            }
        }
        return found;
    }

    @Test
    void text_is_what_nothing_else_is() {
        assertEquals(List.of(Kind.TEXT, Kind.TEXT), kinds("/books/{id}/pages/{number}"));
        assertEquals(List.of(Kind.TEXT), kinds("/books/isbn={isbn}"));
    }

    @Test
    void an_address_stands_between_colons_or_behind_the_last_one() {
        assertEquals(List.of(Kind.ADDRESS), kinds("/root:/{path}:/children"));
        assertEquals(List.of(Kind.ADDRESS), kinds("/root:/{path}"));
        assertEquals(List.of(Kind.TEXT, Kind.ADDRESS), kinds("/items/{id}:/{path}"));
    }

    @Test
    void what_follows_a_colon_and_ends_with_none_is_no_address() {
        assertEquals(List.of(Kind.TEXT), kinds("/root:/{id}/children"));
        assertEquals(List.of(Kind.ADDRESS, Kind.TEXT), kinds("/root:/{path}:/pages/{id}"));
    }

    @Test
    void a_key_stands_where_elsewhere_an_address_begins() {
        assertEquals(List.of(Kind.KEY), kinds("/items/{key}/content", "/items/{id}:/{path}"));
        assertEquals(
                List.of(Kind.TEXT, Kind.KEY), kinds("/shelves/{a}/items/{b}", "/shelves/{shelf}/items/{id}:/{path}"));
        assertEquals(List.of(Kind.TEXT), kinds("/pages/{id}", "/items/{id}:/{path}"));
    }

    @Test
    void quotes_stand_on_both_sides() {
        assertEquals(List.of(Kind.QUOTED, Kind.QUOTED), kinds("/between(first='{a}',last='{b}')"));
        assertEquals(List.of(Kind.QUOTED), kinds("/zones(zone=shop.zone'{name}')"));
        assertEquals(List.of(Kind.TEXT), kinds("/between(first='{a})"));
        assertEquals(List.of(Kind.TEXT), kinds("/between(first={a}')"));
    }
}
