package dev.stubdown.markdown;

import dev.stubdown.document.Inline;
import java.util.ArrayList;
import java.util.List;

/** The content of a cell of a table, where a backslash before a pipe is an escape even in a code span (GFM, Tables). */
final class FreedPipes {

    private static final String ESCAPED = "\\|";

    private FreedPipes() {}

    /** The content without such backslashes; the same list where there are none, as in nearly all cells. */
    static List<Inline> of(List<Inline> content) {
        List<Inline> freed = content;
        for (int i = 0; i < content.size(); i++) {
            Inline inline = content.get(i);
            Inline without = of(inline);
            if (without != inline) {
                freed = freed == content ? new ArrayList<>(content) : freed;
                freed.set(i, without);
            }
        }
        return freed;
    }

    private static Inline of(Inline inline) {
        if (inline instanceof Inline.Code code) {
            return code.text().contains(ESCAPED)
                    ? new Inline.Code(code.text().replace(ESCAPED, "|"), code.range())
                    : code;
        } else if (inline instanceof Inline.Link link) {
            List<Inline> content = of(link.content());
            return content == link.content()
                    ? link
                    : new Inline.Link(content, link.target(), link.range(), link.targetRange());
        } else if (inline instanceof Inline.Emphasis emphasis) {
            List<Inline> content = of(emphasis.content());
            return content == emphasis.content() ? emphasis : new Inline.Emphasis(content, emphasis.range());
        }
        return inline;
    }
}
