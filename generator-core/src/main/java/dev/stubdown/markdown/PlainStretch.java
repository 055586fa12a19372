package dev.stubdown.markdown;

import dev.stubdown.markdown.PageText.Edit;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a page, from the start of a line to the start of another one, that was read without flexmark.
 *
 * @param start in the source
 * @param end in the source
 * @param pieces in the order of the page
 */
record PlainStretch(int start, int end, List<PlainPiece> pieces) {

    /** Ends all blocks around it, as what was read does; flexmark makes an empty heading of it. */
    private static final String PLACEHOLDER = "#\n\n";

    /** The edits outside of the stretches, with placeholders for these; both are in the order of the page. */
    static List<Edit> replaced(List<PlainStretch> stretches, List<Edit> edits) {
        List<Edit> all = new ArrayList<>(edits.size() + stretches.size());
        int next = 0;
        for (PlainStretch stretch : stretches) {
            while (next < edits.size() && edits.get(next).start() < stretch.start) {
                all.add(edits.get(next++));
            }
            while (next < edits.size() && edits.get(next).end() <= stretch.end) {
                next++;
            }
            all.add(new Edit(stretch.start, stretch.end, PLACEHOLDER));
        }
        all.addAll(edits.subList(next, edits.size()));
        return all;
    }
}
