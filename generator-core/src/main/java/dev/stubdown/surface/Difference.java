package dev.stubdown.surface;

import java.util.List;

/**
 * What became of a surface.
 *
 * @param changes sorted
 */
public record Difference(List<Change> changes) {

    public Difference {
        changes = changes.stream().sorted().toList();
    }

    /** The worst of all changes; {@link Verdict#PATCH} where there is none. */
    public Verdict verdict() {
        return Verdict.worst(changes.stream().map(Change::verdict).toList());
    }

    /** How many changes have a verdict. */
    public long count(Verdict verdict) {
        return changes.stream().filter(change -> change.verdict() == verdict).count();
    }
}
