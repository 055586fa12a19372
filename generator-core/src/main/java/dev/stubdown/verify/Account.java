package dev.stubdown.verify;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of the documented bodies: each one is counted once.
 *
 * @param passed came out as they went in
 * @param missed did not; each has a finding
 * @param skipped those that no generated type reads, by the reason
 */
public record Account(int passed, int missed, SortedMap<SkipReason, Integer> skipped) {

    public Account {
        skipped = Collections.unmodifiableSortedMap(new TreeMap<>(skipped));
    }

    /** All bodies. */
    public int bodies() {
        return passed + missed + skippedBodies();
    }

    /** Those that were skipped, whatever the reason. */
    public int skippedBodies() {
        return skipped.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Such as {@code 12 bodies: 9 passed, 1 missed, 2 skipped (1 no JSON, 1 answers about errors)}. */
    public String sentence() {
        StringBuilder text = new StringBuilder();
        text.append(bodies())
                .append(bodies() == 1 ? " body: " : " bodies: ")
                .append(passed)
                .append(" passed, ");
        text.append(missed).append(" missed, ").append(skippedBodies()).append(" skipped");
        String separator = " (";
        for (Map.Entry<SkipReason, Integer> reason : skipped.entrySet()) {
            text.append(separator)
                    .append(reason.getValue())
                    .append(' ')
                    .append(reason.getKey().words());
            separator = ", ";
        }
        return text.append(skipped.isEmpty() ? "" : ")").toString();
    }
}
