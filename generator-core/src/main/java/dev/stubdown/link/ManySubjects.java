package dev.stubdown.link;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Pages whose request lines lead to several types: they document one operation on many things, and what they say of the body is meant for each.
 * That a line leads to another type than the page says is no fault there.
 */
final class ManySubjects {

    private final Set<String> files;

    /** @param walk where paths lead */
    ManySubjects(List<Draft> drafts, PathWalk walk) {
        Map<String, Set<String>> types = new TreeMap<>();
        for (Draft draft : drafts) {
            walk.end(draft.path())
                    .map(place -> place.type().target().modelName())
                    .ifPresent(type -> types.computeIfAbsent(draft.file(), file -> new TreeSet<>())
                            .add(type));
        }
        this.files = types.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The findings without those on the types of such pages. */
    List<Diagnostic> dropped(List<Diagnostic> found) {
        return found.stream()
                .filter(one -> one.code() != DiagnosticCode.OPERATION_TYPE_CONFLICT
                        || !files.contains(one.source().file()))
                .toList();
    }
}
