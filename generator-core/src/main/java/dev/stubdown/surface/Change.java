package dev.stubdown.surface;

import dev.stubdown.source.SourceSpan;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What became of a type or member.
 *
 * @param subject what it is in the model
 * @param java its name in Java, with that of its class; of something renamed the old one
 * @param now its new name in Java; empty where it has none, or the old one
 * @param details what else is said of it
 * @param source the place in the new documentation; of something removed, in the old one
 */
public record Change(
        Kind kind, Verdict verdict, String subject, String java, String now, List<Detail> details, SourceSpan source)
        implements Comparable<Change> {

    private static final Comparator<Change> ORDER = Comparator.comparing(Change::kind)
            .thenComparing(Change::verdict, Comparator.reverseOrder())
            .thenComparing(Change::java)
            .thenComparing(Change::subject);

    public Change {
        details = List.copyOf(details);
    }

    /** What sort of change. */
    public enum Kind {
        REMOVED,
        RENAMED,
        CHANGED,
        ADDED,
        DOCUMENTED;

        /** As users read it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a facet said and says. */
    public record Detail(Facet facet, String before, String after) {

        Verdict verdict() {
            return facet.verdict(before, after);
        }
    }

    /** By kind, the worst first, then by name. */
    @Override
    public int compareTo(Change other) {
        return ORDER.compare(this, other);
    }
}
