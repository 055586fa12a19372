package dev.stubdown.incremental;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/**
 * Where the state of one output is kept: a folder of its own in the cache directory. A state is help and no more: what cannot be read is not there,
 * and what cannot be written is done without.
 */
final class StateFolder {

    private static final String BEGUN = "begun";
    private static final long NEVER = 0;
    private static final int NAME_LENGTH = 16;
    private static final int BUFFER_SIZE = 1 << 16;
    private static final long FORGOTTEN_AFTER = TimeUnit.DAYS.toNanos(30);

    private final Path folder;
    private long since = NEVER;

    /** @param output the folder that the run writes to */
    StateFolder(Path cacheDirectory, Path output) {
        String name = Fingerprint.of(output).substring(0, NAME_LENGTH);
        this.folder = cacheDirectory.toAbsolutePath().normalize().resolve(name);
    }

    /** Remembers the moment: what is written from now on may be written again. */
    void begin() {
        try {
            Files.createDirectories(folder);
            Path begun = folder.resolve(BEGUN);
            Files.write(begun, new byte[0]);
            since = nanos(begun);
        } catch (IOException e) {
            since = NEVER;
        }
    }

    private static long nanos(Path file) throws IOException {
        return Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS);
    }

    /** When the run was begun, in nanoseconds since 1970, by the clock of the file system; 1970 where that is not known. */
    long since() {
        return since;
    }

    /** What was written last under the name; empty where that is nothing, or is damaged. */
    <T> Optional<T> read(String name, Class<T> type) {
        Path file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            int length = bytes.length - Long.BYTES;
            if (length < 0 || ByteBuffer.wrap(bytes).getLong(length) != checksum(bytes, length)) {
                return Optional.empty();
            }
            Object value = new RecordReader(ByteBuffer.wrap(bytes, 0, length)).read();
            return Optional.ofNullable(value).filter(type::isInstance).map(type::cast);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static long checksum(byte[] bytes, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, length);
        return checksum.getValue();
    }

    /** Keeps a value under a name, as a whole or not at all. Two runs that write at once spoil what waits, which its checksum then tells. */
    void write(String name, Record value) {
        try {
            Path waiting = folder.resolve(name + ".new");
            CRC32C checksum = new CRC32C();
            try (DataOutputStream out =
                    new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(waiting), BUFFER_SIZE))) {
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
