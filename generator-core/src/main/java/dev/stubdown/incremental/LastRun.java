package dev.stubdown.incremental;

import java.util.Objects;
import java.util.Optional;

/**
 * A run that came to its end.
 *
 * @param key what the program was, and what it was asked for
 * @param skipped the key of what the search left aside
 * @param folders those that were searched for pages, where they tell which there are
 * @param pages all pages, in their order
 * @param inputs all other files that it read
 * @param outputs what it wrote
 * @param result what it gave
 */
record LastRun(
        String key,
        String skipped,
        Optional<SearchedFolders> folders,
        Stamps pages,
        Stamps inputs,
        Stamps outputs,
        Record result) {

    /** Damaged bytes may have nothing in the place of something, or something else. */
    LastRun {
        Objects.requireNonNull(key);
        Objects.requireNonNull(skipped);
        folders = folders.map(SearchedFolders.class::cast);
        Objects.requireNonNull(pages);
        Objects.requireNonNull(inputs);
        Objects.requireNonNull(outputs);
        Objects.requireNonNull(result);
    }
}
