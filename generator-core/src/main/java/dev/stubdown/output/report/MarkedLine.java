package dev.stubdown.output.report;

import dev.stubdown.output.ShownText;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a page as a terminal shows it, with the place of a finding: the whole line where it is short enough, or a window around the place.
 *
 * @param text without characters that a terminal obeys; an ellipsis stands for what is left out
 * @param indent how many cells stand before the mark
 * @param width how many cells the mark takes, at least one
 */
record MarkedLine(String text, int indent, int width) {

    /** Cells that a line takes at most. */
    static final int MOST = 110;

    /** Of a longer line only what is around the mark is looked at: thousands of findings may stand in one. */
    private static final int LONGEST = 10_000;

    private static final int AROUND = 1_000;
    private static final int TAB = 4;
    private static final int BEFORE = 30;
    private static final char CUT = '…';

    /**
     * A line with a mark.
     *
     * @param column from 1, in UTF-16 code units
     * @param length in UTF-16 code units; 0 marks the place between two characters
     */
    static MarkedLine of(String line, int column, int length) {
        if (line.length() <= LONGEST) {
            return ofShort(line, column, length);
        }
        int from = Math.min(Math.max(0, column - 1 - AROUND), line.length());
        int to = Math.min(line.length(), from + 2 * AROUND + Math.min(length, AROUND));
        return ofShort(line.substring(from, to), column - from, Math.min(length, AROUND));
    }

    private static MarkedLine ofShort(String line, int column, int length) {
        List<Cell> cells = cells(line);
        int all = endOf(cells);
        int first = position(cells, column - 1, all);
        int behind = Math.max(first + 1, length == 0 ? 0 : position(cells, column - 1 + length, all));
        int start = all <= MOST || behind < MOST ? 0 : Math.max(0, Math.min(first - BEFORE, all - MOST));
        int end = Math.min(all, start + MOST);
        String text = window(cells, start, end, all);
        int shownBehind = Math.min(behind, Math.max(end, first + 1));
        return new MarkedLine(text.stripTrailing(), first - start, shownBehind - first);
    }

    /** One character: where it stands in the line, what is shown of it, and from which cell to which. */
    private record Cell(int offset, String shown, int start, int end) {}

    private static List<Cell> cells(String line) {
        List<Cell> cells = new ArrayList<>(line.length());
        int cell = 0;
        for (int offset = 0; offset < line.length(); ) {
            int character = line.codePointAt(offset);
            int shown = ShownText.shown(line, offset);
            int width = character == '\t' ? TAB - cell % TAB : ShownText.cells(shown);
            String text = character == '\t' ? " ".repeat(width) : Character.toString(shown);
            cells.add(new Cell(offset, text, cell, cell + width));
            cell += width;
            offset += Character.charCount(character);
        }
        return cells;
    }

    private static int endOf(List<Cell> cells) {
        return cells.isEmpty() ? 0 : cells.get(cells.size() - 1).end();
    }

    /** The cell of an offset; that behind the line for one that is not in it. */
    private static int position(List<Cell> cells, int offset, int all) {
        for (Cell cell : cells) {
            if (cell.offset() >= offset) {
                return cell.start();
            }
        }
        return all;
    }

    private static String window(List<Cell> cells, int start, int end, int all) {
        StringBuilder text = new StringBuilder(end - start);
        int from = start == 0 ? 0 : start + 1;
        int to = end == all ? all : end - 1;
        if (start > 0) {
            text.append(CUT);
        }
        int filled = from;
        for (Cell cell : cells) {
            if (cell.start() >= from && cell.end() <= to) {
                text.append(" ".repeat(cell.start() - filled)).append(cell.shown());
                filled = cell.end();
            }
        }
        if (end < all) {
            text.append(" ".repeat(to - filled)).append(CUT);
        }
        return text.toString();
    }

    /** The line below: blanks and the mark. */
    String mark() {
        return " ".repeat(indent) + '^' + "~".repeat(width - 1);
    }
}
