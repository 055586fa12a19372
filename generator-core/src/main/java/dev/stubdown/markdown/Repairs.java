package dev.stubdown.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.stubdown.markdown.PageText.Edit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What must be put into the text of a page so that flexmark reads its tables as GitHub does; then the page is parsed once more. */
final class Repairs {

    private final PageText page;
    private final List<Edit> edits = new ArrayList<>();

    Repairs(PageText page) {
        this.page = page;
    }

    boolean isEmpty() {
        return edits.isEmpty();
    }

    /** Makes the characters between those offsets of the text plain ones. */
    void escape(int start, int end) {
        for (int i = start; i < end; i++) {
            edits.add(Edit.insert(page.start(i), "\\"));
        }
    }

    /**
     * Makes rows of lines that directly follow a table: a line without a pipe is a row of one cell (GFM, Tables), and so is a line all pipes of which
     * stand in code spans.
     */
    void joinRows(Node table, Node paragraph) {
        String text = page.text();
        if (countLineEnds(text, table.getEndOffset() - 1, paragraph.getStartOffset()) > 1) {
            return;
        }
        boolean isFirst = true;
        for (BasedSequence line : ((Block) paragraph).getContentLines()) {
            if (isFirst || line.indexOf('|') < 0) {
                int indent = line.countLeading(CharPredicate.SPACE_TAB);
                edits.add(Edit.insert(page.start(line.getStartOffset() + indent), "|"));
            }
            isFirst = false;
        }
    }

    private static int countLineEnds(String text, int from, int to) {
        int count = 0;
        for (int at = SourceLines.endOfLine(text, from, to); at < to; at = SourceLines.endOfLine(text, at, to)) {
            at = SourceLines.startOfNext(text, at, to);
            count++;
        }
        return count;
    }

    /** Those edits and these, in order; where two stand at one place, the earlier ones first. */
    List<Edit> addTo(List<Edit> earlier) {
        List<Edit> all = new ArrayList<>(earlier);
        all.addAll(edits);
        all.sort(Comparator.comparingInt(Edit::start));
        return all;
    }
}
