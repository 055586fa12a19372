package dev.stubdown.markdown;

import dev.stubdown.document.Block;
import dev.stubdown.document.Inline;
import dev.stubdown.source.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The inline links of a line that flexmark does not see. Simple ones only: no brackets in the text, no parentheses or blanks in the target. */
final class LineLinks {

    private static final String MIDDLE = "](";

    private LineLinks() {}

    /** The line as a paragraph of text and links; empty where it has no link. */
    static Optional<Block.Paragraph> in(String text, LineCursor line) {
        if (!line.contains(MIDDLE, line.start())) {
            return Optional.empty();
        }
        List<Inline> content = new ArrayList<>();
        int from = line.start();
        for (int middle = text.indexOf(MIDDLE, from);
                middle >= 0 && middle < line.end();
                middle = text.indexOf(MIDDLE, middle + 2)) {
            int open = text.lastIndexOf('[', middle - 1);
            int close = text.indexOf(')', middle);
            if (open >= from && close >= 0 && close < line.end()) {
                add(text, from, open, content);
                content.add(link(text, open, middle, close));
                from = close + 1;
            }
        }
        if (content.isEmpty()) {
            return Optional.empty();
        }
        add(text, from, line.end(), content);
        return Optional.of(new Block.Paragraph(content, new TextRange(line.start(), line.end())));
    }

    private static void add(String text, int from, int to, List<Inline> content) {
        if (from < to) {
            content.add(new Inline.Text(text.substring(from, to), new TextRange(from, to)));
        }
    }

    private static Inline.Link link(String text, int open, int middle, int close) {
        int targetStart = middle + MIDDLE.length();
        Inline shown = new Inline.Text(text.substring(open + 1, middle), new TextRange(open + 1, middle));
        return new Inline.Link(
                List.of(shown),
                text.substring(targetStart, close),
                new TextRange(open, close + 1),
                new TextRange(targetStart, close));
    }
}
