package dev.stubdown.incremental;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was at a moment.
 *
 * @param file absolute
 * @param size in bytes; {@link #MISSING} where there was no such file, {@link #ENDLESS} where it was none, such as a device
 * @param modified when its content changed last, in nanoseconds since 1970, as the file system tells
 * @param changed when it, its name or its rights changed last, which nobody can set; 0 where the file system does not tell
 * @param digest SHA-256 of its bytes in lower-case hexadecimal; empty for a missing one
 */
public record FileStamp(String file, long size, long modified, long changed, String digest) {

    static final long MISSING = -1;
    static final long ENDLESS = -2;

    private static final boolean UNIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("unix");
    /** All at once: each question is one to the disk. */
    private static final String WITH_CHANGED = "unix:size,lastModifiedTime,ctime,isOther";

    private static final String WITHOUT_CHANGED = "size,lastModifiedTime,isOther";
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    /** File systems that tell parts of a second move on in steps of the system's clock: at most 10 ms on Unix, 16 ms on Windows. */
    private static final long FINE_STEP = TimeUnit.MILLISECONDS.toNanos(20);

    /** FAT moves on in steps of two seconds. */
    private static final long COARSE_STEP = 2 * SECOND;

    /** Damaged bytes may have nothing in the place of a text. */
    public FileStamp {
        Objects.requireNonNull(file);
        Objects.requireNonNull(digest);
    }

    /**
     * The file as it is now, with the digest of its bytes.
     *
     * @throws IOException where it is there and cannot be read, or is a device or a pipe: nobody knows what it says next
     */
    public static FileStamp of(Path file) throws IOException {
        FileStamp seen = seen(file);
        if (seen.size == ENDLESS) {
            throw new FileSystemException(file.toString(), null, "it is no file");
        }
        return seen.size == MISSING ? seen : seen.with(Fingerprint.ofBytes(Files.readAllBytes(file)));
    }

    /**
     * The file as it is now, whose digest somebody knows.
     *
     * @throws IOException where the disk does not tell
     */
    public static FileStamp of(Path file, String digest) throws IOException {
        return seen(file).with(digest);
    }

    /** The file as it is now, without a digest. */
    static FileStamp seen(Path file) throws IOException {
        try {
            boolean tellsChanged = UNIX && file.getFileSystem() == FileSystems.getDefault();
            Map<String, Object> told = Files.readAttributes(file, tellsChanged ? WITH_CHANGED : WITHOUT_CHANGED);
            return new FileStamp(
                    file.toString(),
                    told.get("isOther") == Boolean.TRUE ? ENDLESS : (Long) Objects.requireNonNull(told.get("size")),
                    nanos(told.get("lastModifiedTime")),
                    tellsChanged ? nanos(told.get("ctime")) : 0,
                    "");
        } catch (NoSuchFileException e) {
            return new FileStamp(file.toString(), MISSING, 0, 0, "");
        }
    }

    private static long nanos(@Nullable Object time) {
        return ((FileTime) Objects.requireNonNull(time)).to(TimeUnit.NANOSECONDS);
    }

    FileStamp with(String nowDigest) {
        return new FileStamp(file, size, modified, changed, nowDigest);
    }

    /** True where size and times are the same, and old enough for that to mean the same bytes. */
    boolean tellsOf(FileStamp seen, long since) {
        return size == seen.size
                && size != ENDLESS
                && modified == seen.modified
                && changed == seen.changed
                && (size == MISSING || isBefore(modified, since) && isBefore(changed, since));
    }

    /** A file may have changed again in the step of the clock in which it was looked at. */
    static boolean isBefore(long time, long since) {
        return time < since - (time % SECOND == 0 ? COARSE_STEP : FINE_STEP);
    }
}
