package dev.stubdown.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;

/** Makes text of a page plain: odd spaces become spaces, invisible marks vanish, escapes and entities are resolved. */
final class PlainCharacters {

    private PlainCharacters() {}

    /** The text with no-break spaces as spaces and without zero-width and direction marks; the same object where nothing changes. */
    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u00a0' && isOdd(text.charAt(i))) {
                return replaced(text, i);
            }
        }
        return text;
    }

    /** The same of text in which Markdown's escapes and entities are resolved first. */
    static String unescaped(String text) {
        if (text.indexOf('\\') < 0 && text.indexOf('&') < 0) {
            return of(text);
        }
        return of(Escaping.unescapeString(text));
    }

    /** Whether such a character has no width of its own in a text, or is a space that does not look different from a plain one. */
    static boolean isOdd(char c) {
        return isSpace(c) || isInvisible(c);
    }

    private static String replaced(String text, int from) {
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                out.append(' ');
            } else if (!isInvisible(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isSpace(char c) {
        return c == '\u00a0' || c == '\u202f' || c == '\u2007';
    }

    private static boolean isInvisible(char c) {
        return c >= '\u200b' && c <= '\u200f' || c >= '\u202a' && c <= '\u202e' || c == '\ufeff';
    }
}
