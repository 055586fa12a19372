package dev.stubdown.incremental;

import java.util.List;

/**
 * A run that came to its end.
 *
 * @param key the fingerprint of the program and of what it was asked for
 * @param since when it was begun, in nanoseconds since 1970 by the clock of the file system
 * @param pages all pages, in their order
 * @param others all other files that the output depends on, and the output
 * @param result what the run gave
 */
record LastRun(String key, long since, List<FileStamp> pages, List<FileStamp> others, Record result) {

    LastRun {
        pages = List.copyOf(pages);
        others = List.copyOf(others);
    }
}
