package dev.stubdown.incremental;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Where the state of one output is kept: a folder of its own in the cache directory. A state is help and no more: what cannot be read is not there,
 * and what cannot be written is done without.
 */
final class StateFolder {

    private static final String BEGUN = "begun";
    private static final long NEVER = 0;
    private static final int NAME_LENGTH = 16;
    private static final int DIGEST_LENGTH = 32;
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
            int length = bytes.length - DIGEST_LENGTH;
            if (length < 0 || !Arrays.equals(digest(bytes, length), Arrays.copyOfRange(bytes, length, bytes.length))) {
                return Optional.empty();
            }
            Object value = new RecordReader(ByteBuffer.wrap(bytes, 0, length)).read();
            return Optional.ofNullable(value).filter(type::isInstance).map(type::cast);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static byte[] digest(byte[] bytes, int length) {
        MessageDigest digest = Fingerprint.sha256();
        digest.update(bytes, 0, length);
        return digest.digest();
    }

    /** Keeps a value under a name, as a whole or not at all. */
    void write(String name, Record value) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            RecordWriter writer = new RecordWriter(bytes);
            writer.write(value);
            writer.flush();
            byte[] whole = bytes.toByteArray();
            replace(name, whole, digest(whole, whole.length));
        } catch (IOException e) {
            // What stands there is older, and compared with the files all the same.
        }
    }

    /** Two runs that write at once spoil what waits, which its digest then tells. */
    private void replace(String name, byte[] bytes, byte[] digest) throws IOException {
        Path waiting = folder.resolve(name + ".new");
        try (OutputStream out = Files.newOutputStream(waiting)) {
            out.write(bytes);
            out.write(digest);
        }
        Files.move(waiting, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
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
