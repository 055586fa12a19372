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

    private static final CharPredicate DELIMITERS = CharPredicate.anyOf("|:- \t\r\n");

    /** What may stand in front of the text of a line, outside of lists. */
    private static final CharPredicate MARGIN = CharPredicate.anyOf(" \t>");

    /** How many columns lie between the stops of tabs (CommonMark, Tabs). */
    private static final int TAB = 4;

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

    /** Whether nothing but an end of line stands between those two. */
    boolean isGluedTo(Node table, Node paragraph) {
        return countLineEnds(page.text(), table.getEndOffset() - 1, paragraph.getStartOffset()) <= 1;
    }

    /**
     * Makes rows of lines that directly follow a table: a line without a pipe is a row of one cell (GFM, Tables), and so is a line all pipes of which
     * stand in code spans.
     */
    void joinRows(Block paragraph) {
        boolean isFirst = true;
        for (BasedSequence line : paragraph.getContentLines()) {
            if (isFirst || line.indexOf('|') < 0) {
                edits.add(Edit.insert(page.start(contentOf(line)), "|"));
            }
            isFirst = false;
        }
    }

    /** Looked for in the page: a deeply indented line has blanks of its own in front, which stand at no offset. */
    private int contentOf(BasedSequence line) {
        int content = line.getStartOffset();
        while (content < line.getEndOffset()
                && CharPredicate.SPACE_TAB.test(page.text().charAt(content))) {
            content++;
        }
        return content;
    }

    /** Makes spaces of the tabs in front of the lines of a paragraph that may be a table; see {@link SharedTables}. */
    void expandTabs(Block paragraph) {
        for (BasedSequence line : paragraph.getContentLines()) {
            expandTabs(startOfLine(page.text(), line.getStartOffset()), line.getEndOffset());
        }
    }

    private void expandTabs(int startOfLine, int end) {
        int column = 0;
        for (int at = startOfLine; at < end && MARGIN.test(page.text().charAt(at)); at++) {
            boolean isTab = page.text().charAt(at) == '\t';
            int width = isTab ? TAB - column % TAB : 1;
            if (isTab) {
                edits.add(new Edit(page.start(at), page.start(at) + 1, " ".repeat(width)));
            }
            column += width;
        }
    }

    /** Whether a tab stands in front of a line with that place in it, be it within quotes. */
    static boolean isBehindTab(CharSequence text, int place) {
        int at = startOfLine(text, place);
        while (at < text.length() && MARGIN.test(text.charAt(at))) {
            if (text.charAt(at) == '\t') {
                return true;
            }
            at++;
        }
        return false;
    }

    private static int startOfLine(CharSequence text, int offset) {
        int start = offset;
        while (start > 0 && "\r\n".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /** Parts a table from the text that stands right above it: such text is a paragraph (GFM, Tables: a table can interrupt one). */
    void partTable(Block paragraph) {
        List<BasedSequence> lines = paragraph.getContentLines();
        for (int i = 2; i < lines.size(); i++) {
            if (isDelimiterRow(lines.get(i)) && lines.get(i - 1).indexOf('|') >= 0) {
                insertLineBefore(lines.get(i - 1).getStartOffset());
                return;
            }
        }
    }

    /** A blank line in the same quotes and list items; with a space, because LF right behind CR would not be a line. */
    private void insertLineBefore(int content) {
        int start = startOfLine(page.text(), content);
        edits.add(Edit.insert(
                page.start(start), page.text().substring(start, content).stripTrailing() + " \n"));
    }

    private static boolean isDelimiterRow(BasedSequence line) {
        return line.indexOf('-') >= 0 && line.indexOf('|') >= 0 && line.indexOfAnyNot(DELIMITERS) < 0;
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
