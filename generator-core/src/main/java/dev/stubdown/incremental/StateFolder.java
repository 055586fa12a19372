package dev.stubdown.incremental;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Checksum;

/**
 * Where the state of one output is kept: a folder of its own in the cache directory. A state is help and no more: what cannot be read is not there,
 * and what cannot be written is done without.
 */
final class StateFolder {

    private static final String BEGUN = "begun";
    private static final long NEVER = 0;
    private static final int NAME_LENGTH = 16;
    private static final int BUFFER_SIZE = 1 << 16;

    /** No array of Java takes more. */
    private static final long MOST_BYTES = Integer.MAX_VALUE - 64;

    /** Made where it is missing; a link is not followed. */
    private static final OpenOption[] OVERWRITTEN = {
        StandardOpenOption.CREATE,
        StandardOpenOption.TRUNCATE_EXISTING,
        StandardOpenOption.WRITE,
        LinkOption.NOFOLLOW_LINKS
    };

    private static final long FORGOTTEN_AFTER = TimeUnit.DAYS.toNanos(30);

    private final Path folder;
    private long since = NEVER;

    /** @param output the folder that the run writes to */
    StateFolder(Path cacheDirectory, Path output) {
        this.folder = cacheDirectory.toAbsolutePath().normalize().resolve(nameOf(output));
    }

    /** Two sums that hardly two outputs have in common; those that have spoil each other's state, which is compared with all that it is of. */
    private static String nameOf(Path output) {
        byte[] path = output.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8);
        return HexFormat.of()
                .toHexDigits(checksum(new CRC32C(), path, path.length) << Integer.SIZE
                        | checksum(new CRC32(), path, path.length));
    }

    /** Remembers the moment: what is written from now on may be written again. */
    void begin() {
        since = moment();
    }

    /** Now, in nanoseconds since 1970, by the clock of the file system; 1970 where nothing can be written. */
    long moment() {
        try {
            Files.createDirectories(folder);
            Path begun = place(BEGUN);
            Files.newOutputStream(begun, OVERWRITTEN).close();
            return nanos(begun);
        } catch (IOException e) {
            return NEVER;
        }
    }

    /**
     * The place of a file of ours. Whatever else may stand there, such as a link or a pipe, is taken away.
     *
     * @throws IOException where the folder itself is a link: what it leads to is none of ours
     */
    private Path place(String name) throws IOException {
        if (Files.isSymbolicLink(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            Files.deleteIfExists(file);
        }
        return file;
    }

    private static long nanos(Path file) throws IOException {
        return Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS);
    }

    /** Whether the moment is known. */
    boolean isBegun() {
        return since != NEVER;
    }

    /** When the run was begun, in nanoseconds since 1970, by the clock of the file system; 1970 where that is not known. */
    long since() {
        return since;
    }

    /** What was written last under the name; empty where that is nothing, or is damaged. */
    <T> Optional<T> read(String name, Class<T> type) {
        Path file = folder.resolve(name);
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > MOST_BYTES) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            int length = bytes.length - Long.BYTES;
            if (length < 0 || ByteBuffer.wrap(bytes).getLong(length) != checksum(new CRC32C(), bytes, length)) {
                return Optional.empty();
            }
            Object value = new RecordReader(ByteBuffer.wrap(bytes, 0, length)).read();
            return Optional.ofNullable(value).filter(type::isInstance).map(type::cast);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static long checksum(Checksum checksum, byte[] bytes, int length) {
        checksum.update(bytes, 0, length);
        return checksum.getValue();
    }

    /** Keeps a value under a name, as a whole or not at all. Two runs that write at once spoil what waits, which its checksum then tells. */
    void write(String name, Record value) {
        try {
            Path waiting = place(name + ".new");
            CRC32C checksum = new CRC32C();
            try (DataOutputStream out = new DataOutputStream(
                    new BufferedOutputStream(Files.newOutputStream(waiting, OVERWRITTEN), BUFFER_SIZE))) {
                RecordWriter writer = new RecordWriter(new CheckedOutputStream(out, checksum));
                writer.write(value);
                writer.flush();
                out.writeLong(checksum.getValue());
            }
            Files.move(
                    waiting, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // What stands there is older, and compared with the files all the same.
        }
    }

    /** Removes what was written under a name. */
    void remove(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException e) {
            // What stands there is compared with the files all the same.
        }
    }

    /** Removes the states of outputs that nobody has made for a month. */
    void removeForgotten() {
        try (DirectoryStream<Path> states = Files.newDirectoryStream(folder.getParent(), this::isForgotten)) {
            for (Path state : states) {
                remove(state);
            }
        } catch (IOException e) {
            // They do no harm; the next run may have more luck.
        }
    }

    private boolean isForgotten(Path state) throws IOException {
        Path begunThere = state.resolve(BEGUN);
        return state.getFileName().toString().length() == NAME_LENGTH
                && Files.isDirectory(state, LinkOption.NOFOLLOW_LINKS)
                && Files.exists(begunThere)
                && nanos(begunThere) < since - FORGOTTEN_AFTER;
    }

    private static void remove(Path state) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(state)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.delete(state);
    }
}
