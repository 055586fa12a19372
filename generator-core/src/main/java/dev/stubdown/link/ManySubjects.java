package dev.stubdown.link;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.source.SourceSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Pages whose request lines lead to several types: they document one operation on many things, and what they say of the body is meant for each.
 * That a line leads to another type than the page says is no fault there.
 */
final class ManySubjects {

    private ManySubjects() {}

    /** The findings without those. */
    static List<Diagnostic> dropped(List<Diagnostic> found, List<Draft> drafts) {
        Set<SourceSpan> lines = new HashSet<>();
        drafts.forEach(draft -> lines.add(draft.source()));
        Map<String, Set<String>> types = new TreeMap<>();
        found.stream()
                .filter(one -> isOfLine(one, lines))
                .forEach(one -> types.computeIfAbsent(one.source().file(), file -> new TreeSet<>())
                        .add(String.valueOf(one.expected())));
        return found.stream()
                .filter(one ->
                        !isOfLine(one, lines) || types.get(one.source().file()).size() == 1)
                .toList();
    }

    private static boolean isOfLine(Diagnostic one, Set<SourceSpan> lines) {
        return one.code() == DiagnosticCode.OPERATION_TYPE_CONFLICT && lines.contains(one.source());
    }
}
