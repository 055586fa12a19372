package dev.stubdown.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {

    private static Phrase phrase(String expression) {
        return Phrase.of(Pattern.compile(expression, Pattern.CASE_INSENSITIVE));
    }

    @Test
    void what_the_pattern_finds_is_found() {
        qt().withExamples(4_000).forAll(longs().all()).check(seed -> {
            RandomExpression random = new RandomExpression(new Random(seed));
            Pattern pattern = random.pattern();
            Phrase phrase = Phrase.of(pattern);
            for (int i = 0; i < 20; i++) {
                String text = random.text();
                Matcher matcher = pattern.matcher(text);
                boolean found = matcher.find();
                SearchedText searched = new SearchedText(text);
                boolean same = phrase.isIn(text) == found
                        && phrase.isIn(searched) == found
                        && phrase.search(searched).find() == found
                        && phrase.isWhole(text) == pattern.matcher(text).matches()
                        && phrase.replaceAll(text, "+")
                                .equals(pattern.matcher(text).replaceAll("+"));
                if (!same) {
                    throw new AssertionError("'" + pattern + "' in '" + text + "'");
                }
            }
            return true;
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "\\bread-?\\s?only\\b; read and write; read, or only write",
                "(?<!\\bnot )nullable; null; nullable",
                "a(?:bc|de)f; abc de; xabcf",
                "ab+c; ac; abbbc",
                "ab*cd; cd; acd",
                "(?:ab)?cd; ab; acd",
                "x{2}yz; yz; xxyz",
                "(?i)Word; war; WORD",
                "(?-i:TODO)\\b; do; todo",
                "\\$(?:top|skip)\\b; top skip; $top",
                "(?<name>ab)\\k<name>|cd; c d; anything",
                "^https?://[^/]+; http:/; see https://x",
            })
    void a_text_must_have_the_words(String expression, String without, String with) {
        boolean isKnown = !expression.contains("\\k");
        assertEquals(!isKnown, phrase(expression).mayBeIn(new SearchedText(without)));
        assertEquals(!isKnown, phrase(expression).mayBeIn(without));
        assertTrue(phrase(expression).mayBeIn(new SearchedText(with)));
        assertTrue(phrase(expression).mayBeIn(with));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a|",
                "a?",
                "(?:abc)*",
                "\\w+",
                "[abc]",
                "(?=abc)",
                "(?!abc)",
                "\\Qabc\\E",
                "\\p{L}bc",
                "\\x61bc",
                "(?x)a b",
                "(?u:abc)",
                "[]abc]",
                "\\0141bc",
                "a{0,3}"
            })
    void what_may_match_anything_needs_nothing(String expression) {
        assertTrue(phrase(expression).mayBeIn(new SearchedText("")), expression);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {Pattern.COMMENTS, Pattern.LITERAL, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE, Pattern.CANON_EQ
            })
    void flags_that_change_what_letters_mean_leave_nothing_needed(int flags) {
        assertTrue(Phrase.of(Pattern.compile("abc", flags)).mayBeIn(new SearchedText("")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\\bread-?\\s?only; [read]",
                "(?<!not )(?:possible|allowed) values?; [possible, allowed]",
                "^(?:the )?key; []",
                "(?:^|\\.)key; []",
                "a+b|(?i)Cd; [a, cd]",
                "a?b; []",
                "x|[yz]; []",
            })
    void a_match_begins_with_one_of_the_words(String expression, String starts) {
        assertEquals(
                starts, NeededParser.parse(Pattern.compile(expression)).starts().toString());
    }

    @Test
    void what_stands_around_a_word_counts_where_only_the_words_are_looked_at() {
        Phrase phrase = phrase("(?<!not )\\bread\\b(?! access)");
        List<String> texts = List.of("not read", "not read, but read", "reads", "to read access", "read", "Read.");
        assertEquals(
                List.of(false, true, false, false, true, true),
                texts.stream().map(phrase::isIn).toList());
        assertFalse(phrase("^read$").isIn("to read"));
    }
}
