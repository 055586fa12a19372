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

    /** @param bytes null where there are too many */
    static SourceLocation inArchive(Path archive, String path, byte @Nullable [] bytes) {
        return new SourceLocation(archive, path, new Archived(bytes));
    }

    /** The bytes of a page that an archive had. */
    public static final class Archived {

        private final byte @Nullable [] bytes;

        private Archived(byte @Nullable [] bytes) {
            this.bytes = bytes;
        }

        /** @throws TooLargeException where there are more than that */
        byte[] bytes(int most) throws TooLargeException {
            if (bytes == null || bytes.length > most) {
                throw new TooLargeException(most);
            }
            return bytes;
        }
    }
}
