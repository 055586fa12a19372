package dev.stubdown.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.util.ast.Document;
import dev.stubdown.document.Block;
import dev.stubdown.source.TextRange;
import java.util.Arrays;
import java.util.List;

/** Splits HTML blocks into comments and other HTML. */
final class HtmlMapper {

    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    private final PageText page;
    private final PageComments comments;

    HtmlMapper(PageText page, PageComments comments) {
        this.page = page;
        this.comments = comments;
    }

    void add(HtmlBlockBase block, TextRange range, List<Block> out) {
        if (block.getParent() instanceof Document) {
            add(range, out);
        } else {
            split(new Excerpt(SourceLines.of(page, block.getContentLines())), out);
        }
    }

    /** Adds what the lines of an HTML block hold that stands in nothing else. */
    void add(TextRange range, List<Block> out) {
        split(new Excerpt(SourceLines.of(page, range.start(), range.end())), out);
    }

    /** The comment that stands there, in the middle of a line. */
    Block.Comment comment(TextRange range) {
        Excerpt excerpt = new Excerpt(SourceLines.of(page, range.start(), range.end()));
        int end = excerpt.text().length() - CLOSE.length();
        return comment(excerpt, 0, Math.max(OPEN.length(), end), excerpt.text().length());
    }

    private void split(Excerpt html, List<Block> out) {
        String text = html.text();
        int from = 0;
        for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, from)) {
            addHtml(html, from, open, out);
            int close = text.indexOf(CLOSE, open + 2);
            int end = close < 0 ? text.length() : close + CLOSE.length();
            Block.Comment comment = comment(html, open, close < 0 ? end : close, end);
            comments.add(comment);
            out.add(comment);
            from = end;
        }
        addHtml(html, from, text.length(), out);
    }

    private static Block.Comment comment(Excerpt html, int open, int close, int end) {
        String inside = html.text().substring(open + OPEN.length(), Math.max(open + OPEN.length(), close));
        return new Block.Comment(PlainCharacters.of(inside), html.range(open, end));
    }

    private static void addHtml(Excerpt html, int from, int to, List<Block> out) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(html.text().charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(html.text().charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            out.add(new Block.Html(PlainCharacters.of(html.text().substring(start, end)), html.range(start, end)));
        }
    }

    /** Lines put together with LF, and where each of them stands. */
    private static final class Excerpt {

        private final String text;
        private final List<Block.Line> lines;
        /** Where each line starts in the text. */
        private final int[] starts;

        Excerpt(List<Block.Line> lines) {
            this.lines = lines;
            this.starts = new int[lines.size()];
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < starts.length; i++) {
                if (i > 0) {
                    out.append('\n');
                }
                starts[i] = out.length();
                out.append(lines.get(i).text());
            }
            this.text = out.toString();
        }

        String text() {
            return text;
        }

        TextRange range(int start, int end) {
            int from = offset(start);
            return new TextRange(from, Math.max(from, offset(end)));
        }

        private int offset(int at) {
            int found = Arrays.binarySearch(starts, at);
            int line = found >= 0 ? found : -found - 2;
            TextRange range = lines.get(line).range();
            return Math.min(range.start() + at - starts[line], range.end());
        }
    }
}
