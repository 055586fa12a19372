package dev.stubdown.incremental;

import java.util.Objects;

/**
 * A run that came to its end.
 *
 * @param key what the program was, and what it was asked for
 * @param pages all pages, in their order
 * @param inputs all other files that it read
 * @param outputs what it wrote
 * @param result what it gave
 */
record LastRun(String key, Stamps pages, Stamps inputs, Stamps outputs, Record result) {

    /** Damaged bytes may have nothing in the place of something. */
    LastRun {
        Objects.requireNonNull(key);
        Objects.requireNonNull(pages);
        Objects.requireNonNull(inputs);
        Objects.requireNonNull(outputs);
        Objects.requireNonNull(result);
    }
}
