package dev.stubdown.link;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Pages whose request lines lead to several types: they document one operation on many things, and what they say of the body is meant for each.
 * That a line leads to another type than the page says is no fault there.
 */
final class ManySubjects {

    private final Set<String> files = new HashSet<>();

    /** @param walk where paths lead */
    ManySubjects(List<Draft> drafts, PathWalk walk) {
        Map<String, String> types = new HashMap<>();
        for (Draft draft : drafts) {
            walk.end(draft.node())
                    .map(place -> place.type().target().modelName())
                    .filter(type ->
                            !type.equals(Objects.requireNonNullElse(types.putIfAbsent(draft.file(), type), type)))
                    .ifPresent(other -> files.add(draft.file()));
        }
    }

    /** The findings without those on the types of such pages. */
    List<Diagnostic> dropped(List<Diagnostic> found) {
        return found.stream()
                .filter(one -> one.code() != DiagnosticCode.OPERATION_TYPE_CONFLICT
                        || !files.contains(one.source().file()))
                .toList();
    }
}
