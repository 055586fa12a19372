package dev.stubdown.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.javamodel.JavaDoc;
import dev.stubdown.source.SourceSpan;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a page says, it stays inside its comment or its literal. */
class JavaTextTest {

    /** Pieces that hurt, and that hurt more next to each other. */
    private static final List<String> PIECES = List.of(
            "*",
            "/",
            "*/",
            "/*",
            "\\",
            "\\u002a",
            "\\u000a",
            "\\u",
            "u",
            "u0022",
            "\"",
            "'",
            "$",
            "$S",
            "@",
            "{@code",
            "{",
            "}",
            "<",
            ">",
            "&",
            "&lt;",
            "\n",
            "\r\n",
            "\n\n",
            "\t",
            " ",
            "\0",
            "\u000b",
            "\u001a",
            "\u0085",
            "\u00a0",
            "\u200b",
            "\u2028",
            "\u2029",
            "\u202e",
            "\ufeff",
            "\ud83d",
            "\ude00",
            "\ud83d\ude00",
            "\u00e9",
            "word",
            "//");

    static Stream<String> hostileTexts() {
        Random random = new Random(20261123);
        return IntStream.range(0, 2000).mapToObj(i -> {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            return text.toString();
        });
    }

    @Test
    void a_comment_never_ends_early_and_never_starts_a_tag() {
        hostileTexts().forEach(text -> {
            String comment = JavaText.comment(new JavaDoc(text, List.of(new SourceSpan(text, 1, 1, 0))));
            assertFalse(comment.contains("*/"), () -> "ends: " + comment);
            assertFalse(comment.contains("/*"), () -> "begins: " + comment);
            assertFalse(comment.contains("\\"), () -> "escape: " + comment);
            int tag = comment.lastIndexOf("@see \"");
            assertTrue(tag >= 0 && comment.endsWith(":1\""), () -> "place: " + comment);
            assertEquals(2, comment.substring(tag).chars().filter(c -> c == '"').count(), () -> "place: " + comment);
            String said = comment.substring(0, tag) + comment.substring(tag + 1);
            assertFalse(said.contains("@"), () -> "tag: " + comment);
            assertTrue(
                    comment.codePoints().allMatch(c -> c == '\n' || !Character.isISOControl(c)),
                    () -> "control character: " + comment);
            assertTrue(
                    comment.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE),
                    () -> "half a character: " + comment);
        });
    }

    @Test
    void a_literal_is_ascii_and_means_the_text() {
        hostileTexts().forEach(text -> {
            String literal = JavaText.literal(text);
            assertTrue(literal.chars().allMatch(c -> c >= ' ' && c < 0x7f), literal);
            assertEquals(text, meaning(literal));
        });
    }

    /** What the compiler reads: first Unicode escapes (JLS 3.3), then escape sequences (JLS 3.10.7). */
    private static String meaning(String literal) {
        StringBuilder translated = new StringBuilder();
        int backslashes = 0;
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            if (c == '\\' && backslashes % 2 == 0 && literal.startsWith("\\u", i)) {
                translated.append((char) Integer.parseInt(literal.substring(i + 2, i + 6), 16));
                i += 5;
                backslashes = 0;
            } else {
                translated.append(c);
                backslashes = c == '\\' ? backslashes + 1 : 0;
            }
        }
        String inside = translated.substring(1, translated.length() - 1);
        assertEquals('"', translated.charAt(0));
        assertEquals('"', translated.charAt(translated.length() - 1));
        assertFalse(inside.contains("\n") || inside.contains("\r"), "a line end in a literal");
        assertFalse(inside.replaceAll("\\\\.", "").contains("\""), "a bare quote in a literal");
        return inside.translateEscapes();
    }

    @Test
    void paragraphs_are_kept_and_lines_are_broken() {
        JavaDoc doc = new JavaDoc(
                "One <b>bold</b>\nline.\n\n" + "word ".repeat(30), List.of(new SourceSpan("a/b.md", 3, 1, 0)));
        String words = "word ".repeat(19).strip();
        assertEquals(
                "One &lt;b&gt;bold&lt;/b&gt; line.\n\n<p>" + words + "\n"
                        + "word ".repeat(11).strip() + "\n@see \"a/b.md:3\"",
                JavaText.comment(doc));
    }
}
