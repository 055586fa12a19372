package dev.stubdown.link;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.term.PathTemplate;
import dev.stubdown.term.PathTemplate.Segment;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds paths that pages write in different letter case. Each spelling is an operation of its own, for clients send what is documented. Which
 * spelling is the usual one is asked for each segment by itself, of all paths that have it.
 */
final class PathSpellings {

    private final Map<String, Map<String, Integer>> votes = new HashMap<>();

    private PathSpellings(List<Draft> drafts) {
        drafts.forEach(draft -> draft.path()
                .segments()
                .forEach(segment -> votes.computeIfAbsent(Letters.of(segment.toString()), folded -> new TreeMap<>())
                        .merge(segment.toString(), 1, Integer::sum)));
    }

    /** A finding for every request line whose path others write in another way, which is the usual one. */
    static List<Diagnostic> find(List<Draft> drafts) {
        PathSpellings spellings = new PathSpellings(drafts);
        return drafts.stream()
                .collect(Collectors.groupingBy(draft -> draft.key().shape(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(same -> spellings.rare(same).stream())
                .toList();
    }

    private List<Diagnostic> rare(List<Draft> same) {
        Set<String> written = same.stream().map(draft -> draft.key().spelling()).collect(Collectors.toSet());
        if (written.size() < 2) {
            return List.of();
        }
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
                .mapToLong(text -> (text.chars().skip(1).anyMatch(Character::isUpperCase) ? 2L : 1L)
                        * votes.getOrDefault(Letters.of(text), Map.of()).getOrDefault(text, 0))
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
