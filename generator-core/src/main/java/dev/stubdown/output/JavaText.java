package dev.stubdown.output;

import dev.stubdown.javamodel.JavaDoc;
import dev.stubdown.source.SourceSpan;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text from pages as Java source: the one place where it is encoded. Whatever the text is, it stays inside its comment or its literal.
 *
 * <p>{@code *}{@code /} would end a comment, a backslash before {@code u} is read before anything else (JLS 17, section 3.3), an at sign starts
 * a tag, and U+2028 breaks a literal that JavaPoet encodes.
 */
public final class JavaText {

    /** Where lines of comments are broken, in characters. */
    private static final int WIDTH = 110;

    private static final Pattern PARAGRAPHS = Pattern.compile("(?:\\R\\h*){2,}");

    private JavaText() {}

    /** The inside of a comment: paragraphs, then the places that it comes from; without a line end. */
    public static String comment(JavaDoc doc) {
        StringBuilder text = new StringBuilder(doc.text().length() + 64);
        for (String paragraph : PARAGRAPHS.split(doc.text())) {
            append(text, line(paragraph));
        }
        if (!doc.sources().isEmpty()) {
            append(text, "Source: " + places(doc.sources()));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String paragraph) {
        if (paragraph.isEmpty()) {
            return;
        }
        String lead = text.isEmpty() ? "" : "\n\n<p>";
        text.append(lead);
        wrap(text, paragraph, lead.isEmpty() ? 0 : 3);
    }

    private static String places(List<SourceSpan> sources) {
        StringBuilder places = new StringBuilder();
        for (SourceSpan source : sources) {
            places.append(places.isEmpty() ? "" : ", ").append(line(source.file()));
            places.append(':').append(source.line());
        }
        return places.toString();
    }

    private static void wrap(StringBuilder text, String encoded, int column) {
        int at = column;
        for (String word : encoded.split(" ")) {
            if (at > column && at + 1 + word.length() > WIDTH) {
                text.append('\n');
                at = 0;
            } else if (at > column) {
                text.append(' ');
                at++;
            }
            text.append(word);
            at += word.length();
        }
    }

    /** The text for a tag of a comment, on one line. */
    public static String line(String text) {
        String plain = spaced(text);
        StringBuilder encoded = new StringBuilder(plain.length() + 16);
        for (int i = 0; i < plain.length(); i++) {
            encode(plain, i, encoded);
        }
        return encoded.toString();
    }

    /** On one line: what separates or controls is one space, and none at the ends. */
    private static String spaced(String text) {
        StringBuilder spaced = new StringBuilder(text.length());
        boolean pending = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                pending = !spaced.isEmpty();
            } else {
                spaced.append(pending ? " " : "").append(c);
                pending = false;
            }
        }
        return spaced.toString();
    }

    private static boolean isSpace(char c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL -> true;
            default -> false;
        };
    }

    private static void encode(String plain, int i, StringBuilder encoded) {
        char c = plain.charAt(i);
        char before = encoded.isEmpty() ? ' ' : encoded.charAt(encoded.length() - 1);
        switch (c) {
            case '&' -> encoded.append("&amp;");
            case '<' -> encoded.append("&lt;");
            case '>' -> encoded.append("&gt;");
            case '@' -> encoded.append("&#64;");
            case '\\' -> encoded.append("&#92;");
            case '/' -> encoded.append(before == '*' ? "&#47;" : "/");
            case '*' -> encoded.append(before == '/' ? "&#42;" : "*");
            default -> encodeOther(plain, i, encoded);
        }
    }

    /** Drops what no reader sees, such as marks that turn the direction of text around, and halves of characters. */
    private static void encodeOther(String plain, int i, StringBuilder encoded) {
        char c = plain.charAt(i);
        boolean half = Character.isHighSurrogate(c)
                ? i + 1 == plain.length() || !Character.isLowSurrogate(plain.charAt(i + 1))
                : Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(plain.charAt(i - 1)));
        if (half) {
            encoded.append('\uFFFD');
        } else if (Character.getType(c) != Character.FORMAT) {
            encoded.append(c);
        }
    }

    /** A string literal with its quotes, in ASCII. */
    public static String literal(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> appendPlain(literal, c);
            }
        }
        return literal.append('"').toString();
    }

    /** Control characters as octal escapes: a Unicode escape for a line end would be a line end. */
    private static void appendPlain(StringBuilder literal, char c) {
        if (c < ' ') {
            literal.append('\\').append((char) ('0' + (c >> 6))).append((char) ('0' + (c >> 3 & 7)));
            literal.append((char) ('0' + (c & 7)));
        } else if (c < 0x7f) {
            literal.append(c);
        } else {
            literal.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                literal.append(Character.forDigit(c >> shift & 0xf, 16));
            }
        }
    }
}
