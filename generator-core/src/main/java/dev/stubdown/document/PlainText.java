package dev.stubdown.document;

import java.util.List;

/** The plain text of inlines: marks gone, line ends as {@code \n}, {@code <br>} too, other HTML gone. */
public final class PlainText {

    private PlainText() {}

    /** The text of those inlines, not trimmed. */
    public static String of(List<Inline> content) {
        if (content.size() == 1 && content.get(0) instanceof Inline.Text text) {
            return text.text();
        }
        StringBuilder out = new StringBuilder();
        append(content, out);
        return out.toString();
    }

    private static void append(List<Inline> content, StringBuilder out) {
        for (Inline inline : content) {
            append(inline, out);
        }
    }

    private static void append(Inline inline, StringBuilder out) {
        if (inline instanceof Inline.Text text) {
            out.append(text.text());
        } else if (inline instanceof Inline.Code code) {
            out.append(code.text());
        } else if (inline instanceof Inline.Emphasis emphasis) {
            append(emphasis.content(), out);
        } else if (inline instanceof Inline.Link link) {
            append(link.content(), out);
        } else if (inline instanceof Inline.LineBreak) {
            out.append('\n');
        } else if (inline instanceof Inline.Image image) {
            out.append(image.alt());
        } else if (inline instanceof Inline.Html html && isLineBreak(html.text())) {
            out.append('\n');
        }
    }

    private static boolean isLineBreak(String tag) {
        int name = tag.startsWith("</") ? 2 : 1;
        return tag.regionMatches(true, name, "br", 0, 2) && tag.length() <= 6;
    }
}
