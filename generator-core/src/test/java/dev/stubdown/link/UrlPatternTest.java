package dev.stubdown.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.term.PlaceholderKinds.Kind;
import org.junit.jupiter.api.Test;

class UrlPatternTest {

    private static UrlPattern books() {
        return new UrlPattern().literal("/books/");
    }

    private static UrlPattern book() {
        return books().placeholder(Kind.TEXT);
    }

    @Test
    void a_literal_is_narrower_than_a_placeholder_and_asked_first() {
        UrlPattern newest = books().literal("newest");
        assertTrue(newest.meets(book()));
        assertTrue(book().covers(newest));
        assertFalse(newest.covers(book()));
        assertTrue(newest.compareTo(book()) < 0);
    }

    @Test
    void a_placeholder_ends_at_a_slash() {
        assertFalse(book().meets(books().literal("1/pages")));
        assertFalse(book().covers(books().literal("1/pages")));
    }

    @Test
    void a_placeholder_takes_one_character_at_least() {
        assertFalse(book().meets(books()));
    }

    @Test
    void each_may_have_a_literal_where_the_other_has_none() {
        UrlPattern format = books().literal("newest/").placeholder(Kind.TEXT);
        UrlPattern summary = book().literal("/summary");
        assertTrue(format.meets(summary));
        assertFalse(format.covers(summary));
        assertFalse(summary.covers(format));
    }

    @Test
    void literals_that_differ_do_not_meet() {
        assertFalse(book().literal("/summary").meets(book().literal("/pages")));
    }

    @Test
    void an_address_takes_slashes() {
        UrlPattern address = books().literal("root:/").placeholder(Kind.ADDRESS);
        UrlPattern children =
                books().literal("root:/").placeholder(Kind.ADDRESS).literal(":/children");
        assertTrue(address.covers(children));
        assertFalse(children.covers(address));
        assertTrue(children.compareTo(address) < 0);
        assertTrue(address.meets(books().literal("root:/a/b")));
    }

    @Test
    void a_key_does_not_end_with_the_colon_of_an_address() {
        UrlPattern address = book().literal(":/").placeholder(Kind.ADDRESS);
        assertTrue(address.meets(book().literal("/pages")));
        assertFalse(address.meets(books().placeholder(Kind.KEY).literal("/pages")));
        assertTrue(book().covers(books().placeholder(Kind.KEY)));
        assertFalse(books().placeholder(Kind.KEY).covers(book()));
    }

    @Test
    void quotes_make_a_placeholder_narrower() {
        UrlPattern quoted = books().literal("find(q=").placeholder(Kind.QUOTED).literal(")");
        UrlPattern bare = books().literal("find(q=").placeholder(Kind.TEXT).literal(")");
        assertTrue(quoted.meets(bare));
        assertTrue(bare.covers(quoted));
        assertFalse(quoted.covers(bare));
        assertTrue(quoted.compareTo(bare) < 0);
    }

    @Test
    void of_the_same_literals_the_one_with_more_placeholders_is_asked_first() {
        UrlPattern two = book().literal("-").placeholder(Kind.TEXT);
        UrlPattern one = books().literal("-").placeholder(Kind.TEXT);
        assertTrue(two.compareTo(one) < 0);
        assertEquals(0, book().literal("-").compareTo(one));
    }
}
