package dev.stubdown.extract;

import dev.stubdown.document.Block.Line;
import dev.stubdown.source.TextRange;
import java.util.Arrays;
import java.util.List;

/** Lines of a code block as one text, with the way back to the page. */
final class JsonSource {

    private final List<Line> lines;
    private final int[] starts;
    private final String text;

    /** @param lines not empty */
    JsonSource(List<Line> lines) {
        this.lines = lines;
        this.starts = new int[lines.size()];
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            starts[i] = all.length();
            all.append(lines.get(i).text()).append('\n');
        }
        this.text = all.toString();
    }

    /** The lines, each with a line feed behind it. */
    String text() {
        return text;
    }

    /** Where that stretch of the text stands on the page. */
    TextRange range(int start, int end) {
        return new TextRange(offset(start), Math.max(offset(start), offset(end)));
    }

    /** Where in the text that place of the page is. */
    int at(TextRange place) {
        int line = 0;
        while (line + 1 < lines.size() && lines.get(line + 1).range().start() <= place.start()) {
            line++;
        }
        return Math.min(
                text.length() - 1,
                starts[line] + place.start() - lines.get(line).range().start());
    }

    private int offset(int at) {
        int found = Arrays.binarySearch(starts, at);
        int line = found >= 0 ? found : -found - 2;
        TextRange range = lines.get(line).range();
        return range.start() + Math.max(0, Math.min(at - starts[line], range.length()));
    }
}
