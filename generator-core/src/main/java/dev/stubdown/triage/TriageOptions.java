package dev.stubdown.triage;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Which findings a review reports.
 *
 * @param baseline the file with the findings that are known and not reported; null for none
 * @param writeBaseline true to write all findings to that file instead, which then is not null
 * @param changedSince a revision of Git: only what changed since then, and what depends on it, is reported; null for everything
 */
public record TriageOptions(
        @Nullable Path baseline,
        boolean writeBaseline,
        @Nullable String changedSince) {

    /** The name of a baseline that has none. */
    public static final String DEFAULT_BASELINE = "stubdown-baseline.json";
}
