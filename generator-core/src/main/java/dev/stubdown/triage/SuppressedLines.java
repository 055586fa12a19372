package dev.stubdown.triage;

import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.fact.SuppressionFact;
import dev.stubdown.source.SourceSpan;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The lines of one page for which its comments say that findings are meant to be there. It is asked for each finding, of which there may be as many as there are
 * comments: it looks up both, and compares none with all.
 */
final class SuppressedLines {

    private final List<SuppressionFact> comments = new ArrayList<>();

    /** For each code the stretches of lines, by their first lines, no two of which meet; made when the first finding is there. */
    private final Map<DiagnosticCode, TreeMap<Integer, Integer>> stretches = new EnumMap<>(DiagnosticCode.class);

    private final Map<DiagnosticCode, NavigableSet<Integer>> suppressed = new EnumMap<>(DiagnosticCode.class);

    void add(SuppressionFact comment) {
        comments.add(comment);
    }

    /** Whether a finding of that line is meant to be there; what says so is then of use. */
    boolean suppress(DiagnosticCode code, int line) {
        Map.Entry<Integer, Integer> stretch =
                stretches.computeIfAbsent(code, this::stretches).floorEntry(line);
        boolean covered = stretch != null && line <= stretch.getValue();
        if (covered) {
            suppressed.computeIfAbsent(code, each -> new TreeSet<>()).add(line);
        }
        return covered;
    }

    private TreeMap<Integer, Integer> stretches(DiagnosticCode code) {
        TreeMap<Integer, Integer> lasts = new TreeMap<>();
        comments.stream()
                .filter(comment -> comment.codes().contains(code))
                .forEach(comment -> lasts.merge(comment.firstLine(), comment.lastLine(), Math::max));
        TreeMap<Integer, Integer> joined = new TreeMap<>();
        lasts.forEach((first, last) -> {
            Map.Entry<Integer, Integer> before = joined.lastEntry();
            if (before != null && first <= before.getValue()) {
                joined.put(before.getKey(), Math.max(before.getValue(), last));
            } else {
                joined.put(first, last);
            }
        });
        return joined;
    }

    /** The comments that none of those findings stands under; one that speaks for several stretches is of use where one of them is. */
    List<SuppressionFact> unused() {
        Set<SourceSpan> used = new HashSet<>();
        comments.stream().filter(this::isUsed).forEach(comment -> used.add(comment.source()));
        return comments.stream()
                .filter(comment -> !used.contains(comment.source()))
                .toList();
    }

    private boolean isUsed(SuppressionFact comment) {
        return comment.codes().stream()
                .map(suppressed::get)
                .filter(Objects::nonNull)
                .map(lines -> lines.ceiling(comment.firstLine()))
                .anyMatch(line -> line != null && line <= comment.lastLine());
    }
}
