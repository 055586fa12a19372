package dev.stubdown.markdown;

import dev.stubdown.document.Inline;
import dev.stubdown.source.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects inlines; pieces of text that follow each other become one. */
final class InlineSequence {

    private final PageText page;
    private final List<Inline> inlines = new ArrayList<>(4);
    private final StringBuilder further = new StringBuilder(0);
    private @Nullable String text;
    private int start;
    private int end;

    InlineSequence(PageText page) {
        this.page = page;
    }

    void add(Inline inline) {
        flush();
        inlines.add(inline);
    }

    /** Adds text that stands between those offsets of the page's text. */
    void addText(String piece, int from, int to) {
        if (piece.isEmpty()) {
            return;
        }
        if (text == null) {
            text = piece;
            start = from;
        } else {
            further.append(piece);
        }
        end = to;
    }

    List<Inline> toList() {
        flush();
        return inlines.size() == 1 ? List.of(inlines.get(0)) : inlines;
    }

    /** The same without spaces before and behind that range: flexmark leaves some of them there. */
    List<Inline> toList(TextRange range) {
        flush();
        while (!inlines.isEmpty() && inlines.get(0).range().start() < range.start()) {
            Inline first = inlines.remove(0);
            if (first instanceof Inline.Text spaced && spaced.range().end() > range.start()) {
                TextRange rest = new TextRange(range.start(), spaced.range().end());
                inlines.add(0, new Inline.Text(spaced.text().stripLeading(), rest));
            }
        }
        while (!inlines.isEmpty() && inlines.get(inlines.size() - 1).range().end() > range.end()) {
            Inline last = inlines.remove(inlines.size() - 1);
            if (last instanceof Inline.Text spaced && spaced.range().start() < range.end()) {
                TextRange rest = new TextRange(spaced.range().start(), range.end());
                inlines.add(new Inline.Text(spaced.text().stripTrailing(), rest));
            }
        }
        return toList();
    }

    private void flush() {
        if (text != null) {
            String whole = further.isEmpty() ? text : text + further;
            inlines.add(new Inline.Text(whole, page.range(start, end)));
            text = null;
            further.setLength(0);
        }
    }
}
