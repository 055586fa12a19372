package dev.stubdown.output.javapoet;

import org.jspecify.annotations.Nullable;

/**
 * A text as JavaPoet quotes it for {@code $S}: a text of several lines on several lines, and what is not ASCII as it is. Texts of pages never come here: they are literals already, made by
 * {@link dev.stubdown.output.JavaText}.
 */
final class QuotedText {

    private QuotedText() {}

    /** The text as a string literal, or several that are added up; {@code null} for none. */
    static String of(@Nullable String text) {
        if (text == null) {
            return "null";
        }
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted.append(escaped(c));
            if (c == '\n' && i + 1 < text.length()) {
                quoted.append("\"\n").append(SourceLines.INDENT.repeat(2)).append("+ \"");
            }
        }
        return quoted.append('"').toString();
    }

    private static String escaped(char c) {
        return switch (c) {
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            default ->
                Character.isISOControl(c)
                        ? "\\u00" + Character.forDigit(c >> 4, 16) + Character.forDigit(c & 15, 16)
                        : String.valueOf(c);
        };
    }
}
