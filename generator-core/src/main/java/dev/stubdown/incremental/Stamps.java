package dev.stubdown.incremental;

import java.util.List;
import java.util.Objects;

/**
 * Files as they were.
 *
 * @param since when they were known to be so, in nanoseconds since 1970 by the clock of the file system: a file that was written before has not been
 *     written since, or its times would tell
 */
public record Stamps(long since, List<FileStamp> files) {

    /** Of no file. */
    static final Stamps NONE = new Stamps(0, List.of());

    /** Damaged bytes may have something else among the stamps, which would be met where they are looked at: each is a stamp, or this throws. */
    public Stamps {
        files = List.copyOf(files);
        for (FileStamp file : files) {
            Objects.requireNonNull(file);
        }
    }
}
