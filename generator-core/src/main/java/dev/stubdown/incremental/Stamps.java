package dev.stubdown.incremental;

import java.util.List;

/**
 * Files as they were.
 *
 * @param since when they were known to be so, in nanoseconds since 1970 by the clock of the file system: a file that was written before has not been
 *     written since, or its times would tell
 */
public record Stamps(long since, List<FileStamp> files) {

    /** Of no file. */
    static final Stamps NONE = new Stamps(0, List.of());

    public Stamps {
        files = List.copyOf(files);
    }
}
