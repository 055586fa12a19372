package dev.stubdown.surface;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** What a change asks of the next version (Semantic Versioning 2.0.0). The later, the worse. */
public enum Verdict {
    /** Callers see nothing but other comments. */
    PATCH,
    /** Callers compile, and read and write the same messages. */
    MINOR,
    /** Callers may have to change. */
    MAJOR;

    /** As users read it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The worst of several; {@link #PATCH} of none. */
    static Verdict worst(Collection<Verdict> verdicts) {
        return verdicts.stream().max(Comparator.naturalOrder()).orElse(PATCH);
    }
}
