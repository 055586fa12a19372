package dev.stubdown.output.surface;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Two long lists without most of what they have in common at both ends. */
record Shortened(String before, String after) {

    private static final String BETWEEN = ", ";
    private static final String LEFT_OUT = "…";

    /** Lists that fit into a line stay as they are. */
    private static final int LONG = 80;

    static Shortened of(String before, String after) {
        if (Math.max(before.length(), after.length()) <= LONG) {
            return new Shortened(before, after);
        }
        List<String> old = Arrays.asList(before.split(BETWEEN));
        List<String> now = Arrays.asList(after.split(BETWEEN));
        int least = Math.min(old.size(), now.size());
        int start = 0;
        while (start < least && old.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < least - start && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        return new Shortened(middle(old, start, end), middle(now, start, end));
    }

    /** One element of what is in common stays on either side, to show where the difference is. */
    private static String middle(List<String> all, int start, int end) {
        int from = Math.max(0, start - 1);
        int to = Math.min(all.size(), all.size() - end + 1);
        List<String> shown = new ArrayList<>(all.subList(from, to));
        if (from > 0) {
            shown.add(0, LEFT_OUT);
        }
        if (to < all.size()) {
            shown.add(LEFT_OUT);
        }
        return String.join(BETWEEN, shown);
    }
}
