package dev.stubdown.source;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A page that was found and not read yet.
 *
 * @param location where it stands on the disk: the page, or the archive that has it
 * @param path its name in every message and in the model: the {@link SourceFile#path()} that it will have
 * @param archived what stands in the archive; null for a page that is a file
 */
public record SourceLocation(
        Path location, String path, @Nullable Archived archived) {

    /** A page that is a file. */
    public SourceLocation(Path location, String path) {
        this(location, path, null);
    }

    static SourceLocation inArchive(Path archive, String path, byte[] bytes) {
        return new SourceLocation(archive, path, new Archived(bytes));
    }

    /** The bytes of a page that an archive had. */
    public static final class Archived {

        private final byte[] bytes;

        private Archived(byte[] bytes) {
            this.bytes = bytes;
        }

        byte[] bytes() {
            return bytes;
        }
    }
}
