package dev.stubdown.link;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.term.PathTemplate;
import dev.stubdown.term.PathTemplate.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds paths that pages write in different letter case. Each spelling is an operation of its own, for clients send what is documented. Which
 * spelling is the usual one is asked for each segment by itself, of all paths that have it.
 */
final class PathSpellings {

    /** How often each segment is written so. */
    private final Map<String, Integer> votes = new HashMap<>();

    private PathSpellings(List<Draft> drafts) {
        for (Draft draft : drafts) {
            for (Segment segment : draft.path().segments()) {
                votes.merge(segment.toString(), 1, Integer::sum);
            }
        }
    }

    /**
     * A finding for every request line whose path others write in another way, which is the usual one.
     *
     * @param drafts all of them, sorted
     */
    static List<Diagnostic> find(List<Draft> drafts) {
        List<List<Draft>> differing = differing(drafts);
        if (differing.isEmpty()) {
            return List.of();
        }
        PathSpellings spellings = new PathSpellings(drafts);
        return differing.stream().flatMap(same -> spellings.rare(same).stream()).toList();
    }

    /** Those that lead to one place and are not all spelled alike. */
    private static List<List<Draft>> differing(List<Draft> drafts) {
        List<List<Draft>> differing = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= drafts.size(); end++) {
            if (end == drafts.size()
                    || drafts.get(end).node() != drafts.get(start).node()) {
                List<Draft> same = drafts.subList(start, end);
                if (!spelling(same.get(0)).equals(spelling(drafts.get(end - 1)))) {
                    differing.add(same);
                }
                start = end;
            }
        }
        return differing;
    }

    private static String spelling(Draft draft) {
        return draft.key().spelling();
    }

    private List<Diagnostic> rare(List<Draft> same) {
        Draft common = same.stream()
                .max(Comparator.comparingLong(this::votes)
                        .thenComparing(draft -> draft.key().spelling(), Comparator.reverseOrder()))
                .orElseThrow();
        return same.stream()
                .filter(draft -> !draft.key().spelling().equals(common.key().spelling()))
                .map(draft -> finding(draft, common))
                .toList();
    }

    /** How usual the spellings of the segments are; one with inner capitals counts double, for nobody writes those by accident. */
    private long votes(Draft draft) {
        return draft.path().segments().stream()
                .filter(segment -> !segment.isPlaceholder())
                .map(Segment::toString)
                .mapToLong(text ->
                        (text.chars().skip(1).anyMatch(Character::isUpperCase) ? 2L : 1L) * votes.getOrDefault(text, 0))
                .sum();
    }

    private static Diagnostic finding(Draft rare, Draft common) {
        String usual = usual(rare, common);
        return Diagnostic.of(
                        DiagnosticCode.OPERATION_PATH_CASE,
                        rare.source(),
                        "The path is written `" + usual
                                + "` elsewhere; in this letter case it becomes an operation of its own")
                .withFound(rare.line().path().toString(), usual)
                .withRelated(List.of(common.source()));
    }

    /** The path with its own placeholders, in the letter case of the other. */
    private static String usual(Draft rare, Draft common) {
        List<Segment> own = rare.line().path().segments();
        List<Segment> other = common.line().path().segments();
        boolean alike = own.size() == other.size();
        return alike
                ? new PathTemplate(IntStream.range(0, own.size())
                                .mapToObj(i -> own.get(i).isPlaceholder() ? own.get(i) : other.get(i))
                                .toList())
                        .toString()
                : common.line().path().toString();
    }
}
