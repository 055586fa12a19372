package dev.stubdown.output;

import dev.stubdown.javamodel.JavaDoc;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text from pages as Java source: the one place where it is encoded. Whatever the text is, it stays inside its comment or its literal.
 *
 * <p>{@code *}{@code /} would end a comment, a backslash before {@code u} is read before anything else (JLS 17, section 3.3), an at sign starts
 * a tag, and U+2028 breaks a literal that JavaPoet encodes.
 */
public final class JavaText {

    /** How long a text for people is at most, in characters, each of which takes up to three of 65,535 bytes (JVMS 17, section 4.4.7). */
    private static final int LONGEST = 20_000;

    private static final Pattern LINE = Pattern.compile("\\R");

    /** What the lines of a comment begin with, of either kind. */
    private static final Pattern MARKS =
            Pattern.compile("^\\h*(?:/\\*+(?!/)|\\*+(?!/)|//+)?\\h?|(?<!\\h)\\h*+\\*++/\\h*+$");

    private JavaText() {}

    /** The inside of a Javadoc comment without links to classes that a printer of source files could shorten; without a line end. */
    public static String comment(JavaDoc doc) {
        StringBuilder text = new StringBuilder();
        for (JavadocPart part : Javadoc.of(doc)) {
            text.append(part.text());
            if (part.type() != null) {
                text.append(part.type());
            }
        }
        return text.toString();
    }

    /** Text for Javadoc, on one line: what separates or controls is one space, and none at the ends. */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length() + 16);
        for (String word : javadoc(text).split(" ")) {
            line.append(line.isEmpty() || word.isEmpty() ? "" : " ").append(word);
        }
        return line.toString();
    }

    /** Text for Javadoc. What separates or controls is a space; there may be several, and at the ends. */
    static String javadoc(String text) {
        int plain = 0;
        while (plain < text.length() && isPlain(text.charAt(plain))) {
            plain++;
        }
        if (plain == text.length()) {
            return text;
        }
        StringBuilder encoded = new StringBuilder(text.length() + 16).append(text, 0, plain);
        for (int i = plain; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                encoded.append(c);
            } else if (isSpace(c)) {
                encoded.append(' ');
            } else if (isWhole(text, i)) {
                encode(text, i, encoded);
            } else {
                encoded.append('\uFFFD');
            }
        }
        return encoded.toString();
    }

    /** A URI in ASCII as the value of an attribute; what checks comments reads it as it stands, but for ampersands. */
    static String href(String uri) {
        return uri.replace("&", "&amp;").replace("*", "%2A");
    }

    /** As {@link #javadoc}, for the inside of an inline tag, which braces would end. */
    static String label(String text) {
        return javadoc(text).replace("{", "&#123;").replace("}", "&#125;");
    }

    /**
     * A code span of Javadoc, which must not be broken over lines.
     *
     * @return null where the text cannot stand in a tag
     */
    static @Nullable String codeTag(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            open += c == '{' ? 1 : c == '}' ? -1 : 0;
            boolean plain = c >= ' ' && c != 0x7f && c != '\\' && c != '*' && (c < 0x80 || Character.isLetter(c));
            if (open < 0 || !plain) {
                return null;
            }
        }
        return open != 0 || text.isBlank() ? null : "{@code " + text.strip() + '}';
    }

    /** True for what stands for itself whatever stands next to it: most characters of most texts. */
    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7f && c != '&' && c != '<' && c != '>' && c != '@' && c != '\\' && c != '*';
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

    /** False for half of a character. */
    private static boolean isWhole(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        return !Character.isLowSurrogate(c) || i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    /** Drops what no reader sees, such as marks that turn the direction of text around. */
    private static void encode(String text, int i, StringBuilder encoded) {
        char c = text.charAt(i);
        switch (c) {
            case '&' -> encoded.append("&amp;");
            case '<' -> encoded.append("&lt;");
            case '>' -> encoded.append("&gt;");
            case '@' -> encoded.append("&#64;");
            case '\\' -> encoded.append("&#92;");
            case '*' -> encoded.append(mayMeetSlash(text, i, encoded) ? "&#42;" : "*");
            default -> {
                if (Character.getType(text.codePointAt(i)) != Character.FORMAT) {
                    encoded.append(c);
                }
            }
        }
    }

    /** False where neither this text nor another one that goes on with it can put a slash next to the asterisk. */
    private static boolean mayMeetSlash(String text, int i, StringBuilder encoded) {
        return encoded.isEmpty()
                || encoded.charAt(encoded.length() - 1) == '/'
                || i + 1 == text.length()
                || !Character.isLetterOrDigit(text.charAt(i + 1)) && !isSpace(text.charAt(i + 1));
    }

    /**
     * A block comment with its line end, for the top of a file.
     *
     * @param text as it is, or as a comment of either kind, whose marks go; empty for none
     * @return empty for none
     */
    public static String header(String text) {
        if (text.isBlank()) {
            return "";
        }
        boolean commented = text.strip().startsWith("/*") || text.strip().startsWith("//");
        StringBuilder header = new StringBuilder("/*\n");
        for (String line : LINE.split(text.strip())) {
            String bare = commented ? MARKS.matcher(line).replaceAll("") : line;
            String shown = comment(bare).stripTrailing();
            boolean edge = commented && shown.isEmpty() && header.length() == 3;
            header.append(edge ? "" : shown.isEmpty() ? " *\n" : " * " + shown + '\n');
        }
        while (header.length() > 6 && header.substring(header.length() - 3).equals(" *\n")) {
            header.setLength(header.length() - 3);
        }
        return header.append(" */\n").toString();
    }

    /** A line of a block comment that is no Javadoc, where entities would be seen: a blank parts what would end it or become a character. */
    private static String comment(String line) {
        StringBuilder plain = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean hidden =
                    isSpace(c) ? c != '\t' && c != ' ' && c != '\u00a0' : Character.getType(c) == Character.FORMAT;
            if (!isWhole(line, i)) {
                plain.append('\uFFFD');
            } else if (!hidden) {
                plain.append(c);
            }
        }
        return plain.toString().replace("*/", "* /").replace("\\u", "\\ u");
    }

    /** A string literal for people to read: what a class file cannot hold as one constant is cut, and ends in an ellipsis. */
    public static String shortLiteral(String text) {
        if (text.length() <= LONGEST) {
            return literal(text);
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return literal(text.substring(0, end) + '…');
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
