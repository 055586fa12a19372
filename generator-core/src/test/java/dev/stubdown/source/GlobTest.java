package dev.stubdown.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlobTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            **/*.md       | a.md         | true
            **/*.md       | api/b/a.md   | true
            **/*.md       | a.mdx        | false
            *.md          | api/a.md     | false
            api/**        | api/b/a.md   | true
            api/**        | apis/a.md    | false
            api/**/a.md   | api/a.md     | true
            a?.md         | ab.md        | true
            a?.md         | a/.md        | false
            {api,res}/*.md| res/a.md     | true
            {api,res}/*.md| doc/a.md     | false
            [ab]*.md      | b1.md        | true
            [!ab]*.md     | b1.md        | false
            [!ab]*.md     | c1.md        | true
            [&&a]*.md     | &.md         | true
            a+(b).md      | a+(b).md     | true
            a.md          | axmd         | false
            {a,{b,c}d}e   | cde          | true
            {a,{b,c}d}e   | be           | false
            {,a}b{,c}     | b            | true
            {*,a/**}.md   | a/b/c.md     | true
            {*,b/**}.md   | a/b/c.md     | false
            **a**b        | xa/xb        | true
            a**           | a            | true
            [a-c][!x].md  | b😀.md      | true
            ?.md          | 😀.md       | true
            ??.md         | 😀.md       | false
            """)
    void a_pattern_fits_whole_paths(String glob, String path, boolean fits) {
        assertEquals(fits, Glob.parse(glob).matches(path));
    }

    @ParameterizedTest
    @CsvSource({"'{a,b'", "'a}'", "'[ab'", "'[]'", "'[z-a]'"})
    void a_malformed_pattern_is_refused_with_its_text(String glob) {
        String message = assertThrows(IllegalArgumentException.class, () -> Glob.parse(glob))
                .getMessage();
        assertEquals("the pattern '" + glob + "' is malformed", message.substring(0, message.indexOf(": ")));
    }

    /** Such a pattern is not matched step by step, as it is when it stands in braces. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".md",
                "/.md",
                "a.md",
                "/a.md",
                "a/.md",
                "a/b.c/d.md",
                "amd",
                "a.md/",
                "a.MD",
                "😀.md",
                "a\n/b.md"
            })
    void the_pattern_of_an_ending_fits_what_it_fits_step_by_step(String path) {
        assertEquals(
                Glob.parse("{**/*.md}").matches(path), Glob.parse("**/*.md").matches(path));
    }

    /** As a regular expression it would be tried in more ways than anybody can wait for. */
    @Test
    void a_pattern_of_many_stars_takes_no_longer_than_it_is_long() {
        String name = "a".repeat(1_000);
        assertEquals(false, Glob.parse("*a".repeat(100) + "b").matches(name));
        assertEquals(true, Glob.parse("**/" + "{*a,**a}".repeat(100) + "b").matches(name + "b"));
    }

    @Test
    void a_comma_outside_braces_is_itself() {
        assertEquals(true, Glob.parse("a,b.md").matches("a,b.md"));
    }
}
