package dev.stubdown.source;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A folder as it was at a moment. Its times move on when a name comes to it, goes or is given to another file (POSIX: {@code open}, {@code link},
 * {@code unlink} and {@code rename} mark them for update).
 *
 * @param folder absolute
 * @param identity which folder it is: the path may lead to another one later
 * @param modified when a name came or went last, in nanoseconds since 1970
 * @param changed the same, which nobody can set
 */
public record FolderStamp(String folder, String identity, long modified, long changed) {

    private static final String CHANGED = "unix:ctime";
    private static final String ALL = "unix:fileKey,lastModifiedTime,ctime";

    /** Damaged bytes may have nothing in the place of a text. */
    public FolderStamp {
        Objects.requireNonNull(folder);
        Objects.requireNonNull(identity);
    }

    /**
     * A folder that is about to be listed.
     *
     * @param name by which the folder is reached
     * @param folder itself
     * @param attributes as they were before it was opened: if another one has taken its place since then, the stamp is that of none
     * @return empty where the file system does not tell all of it, and where its name is none that text can have in this locale
     * @throws IOException where it cannot be looked at
     */
    static Optional<FolderStamp> of(Path name, Path folder, BasicFileAttributes attributes) throws IOException {
        Object key = attributes.fileKey();
        if (key == null || !tellsAll(folder) || !isNamed(name)) {
            return Optional.empty();
        }
        return Optional.of(new FolderStamp(
                name.toAbsolutePath().toString(),
                key.toString(),
                nanos(attributes.lastModifiedTime()),
                nanos(Files.getAttribute(folder, CHANGED))));
    }

    private static boolean tellsAll(Path folder) {
        return folder.getFileSystem() == FileSystems.getDefault()
                && folder.getFileSystem().supportedFileAttributeViews().contains("unix");
    }

    private static boolean isNamed(Path name) {
        try {
            return Path.of(name.toString()).equals(name);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * True where its name leads to the same folder, and nothing has come to it or gone since, as far as times tell that.
     *
     * @throws IOException where it cannot be looked at
     */
    public boolean isAsItWas() throws IOException {
        Map<String, Object> now = Files.readAttributes(Path.of(folder), ALL);
        return identity.equals(String.valueOf(now.get("fileKey")))
                && modified == nanos(now.get("lastModifiedTime"))
                && changed == nanos(now.get("ctime"));
    }

    private static long nanos(@Nullable Object time) {
        return ((FileTime) Objects.requireNonNull(time)).to(TimeUnit.NANOSECONDS);
    }
}
