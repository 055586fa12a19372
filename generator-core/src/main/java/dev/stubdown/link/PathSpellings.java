package dev.stubdown.link;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds paths that pages write in different letter case. Each spelling is an operation of its own, for clients send what is documented. */
final class PathSpellings {

    private PathSpellings() {}

    /** A finding for every request line whose path others write in another way, more often or earlier in the alphabet. */
    static List<Diagnostic> find(List<Draft> drafts) {
        return drafts.stream()
                .collect(Collectors.groupingBy(draft -> draft.key().shape(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(same -> rare(same).stream())
                .toList();
    }

    private static List<Diagnostic> rare(List<Draft> same) {
        TreeMap<String, List<Draft>> bySpelling = same.stream()
                .collect(Collectors.groupingBy(draft -> draft.key().spelling(), TreeMap::new, Collectors.toList()));
        List<Draft> common = bySpelling.values().stream()
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
        return bySpelling.values().stream()
                .filter(drafts -> drafts != common)
                .flatMap(List::stream)
                .map(draft -> finding(draft, common.get(0)))
                .toList();
    }

    private static Diagnostic finding(Draft rare, Draft common) {
        return Diagnostic.of(
                        DiagnosticCode.OPERATION_PATH_CASE,
                        rare.source(),
                        "The same path is written in other letter case elsewhere; it becomes an operation of its own.")
                .withFound(rare.line().path().toString(), common.line().path().toString())
                .withRelated(List.of(common.source()));
    }
}
