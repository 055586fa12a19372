package dev.stubdown.markdown;

import dev.stubdown.document.Block;
import dev.stubdown.document.Inline;
import dev.stubdown.document.PlainText;
import dev.stubdown.source.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads tables without flexmark whose rows all start with a pipe, where no pipe can stand in code. */
final class PlainTables {

    private final PageText page;
    private final String text;
    private final PlainInlines inlines;

    PlainTables(PageText page, PlainInlines inlines) {
        this.page = page;
        this.text = page.text();
        this.inlines = inlines;
    }

    /** The table that starts in the line, which then is the one behind it; null where only flexmark can tell. */
    Block.@Nullable Table read(LineCursor line) {
        int start = line.start();
        Block.Row header = row(line);
        if (header == null || !line.advance() || !isDelimiters(line.start(), line.end())) {
            return null;
        }
        int columns = columns(line.start(), line.end());
        TextRange hyphens = page.trimmedRange(line.start(), line.end());
        List<Block.Row> rows = new ArrayList<>();
        int end = line.end();
        while (line.advance() && !line.isBlank()) {
            Block.Row row =
                    text.charAt(line.start()) == '|' && !isDelimiters(line.start(), line.end()) ? row(line) : null;
            if (row == null) {
                return null;
            }
            rows.add(row);
            end = line.end();
        }
        return columns == 0 ? null : new Block.Table(header, columns, hyphens, rows, page.trimmedRange(start, end));
    }

    /** Whether nothing but pipes, hyphens, colons and spaces stands there. */
    boolean isDelimiters(int from, int end) {
        for (int i = from; i < end; i++) {
            if ("|-: \t".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The number of columns of delimiters; 0 where they are not written as in most tables. */
    private int columns(int from, int lineEnd) {
        int end = page.beforeSpaces(from, lineEnd);
        int columns = 0;
        int at = from;
        while (at < end - 1 && text.charAt(at) == '|') {
            int hyphens = afterColon(afterBlanks(at + 1, end), end);
            int last = hyphens;
            while (last < end && text.charAt(last) == '-') {
                last++;
            }
            if (last == hyphens) {
                return 0;
            }
            at = afterBlanks(afterColon(last, end), end);
            columns++;
        }
        return at == end - 1 && text.charAt(at) == '|' ? columns : 0;
    }

    private int afterColon(int at, int end) {
        return at < end && text.charAt(at) == ':' ? at + 1 : at;
    }

    private int afterBlanks(int from, int end) {
        int at = from;
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    private Block.@Nullable Row row(LineCursor line) {
        int end = page.beforeSpaces(line.start(), line.end());
        if (line.end() > end + 1) {
            // flexmark may take spaces behind the last pipe for a cell
            return null;
        }
        List<Block.Cell> cells = new ArrayList<>();
        int from = line.start() + 1;
        while (from < end) {
            int pipe = pipe(from, end);
            Block.Cell cell = pipe == from ? null : cell(from, pipe);
            if (cell == null) {
                return null;
            }
            cells.add(cell);
            from = pipe + 1;
        }
        return cells.isEmpty() ? null : new Block.Row(cells, page.range(line.start(), end));
    }

    /** The next pipe that is not escaped, or the end of the row. */
    private int pipe(int from, int end) {
        int pipe = text.indexOf('|', from);
        while (pipe >= 0 && pipe < end && text.charAt(pipe - 1) == '\\') {
            pipe = text.indexOf('|', pipe + 1);
        }
        return pipe < 0 || pipe > end ? end : pipe;
    }

    private Block.@Nullable Cell cell(int start, int end) {
        int from = page.afterSpaces(start, end);
        int to = page.beforeSpaces(from, end);
        List<Inline> read = inlines.read(from, to);
        if (read == null) {
            return null;
        }
        List<Inline> content = FreedPipes.of(read);
        return new Block.Cell(content, PlainText.of(content).strip(), page.range(from, to));
    }
}
