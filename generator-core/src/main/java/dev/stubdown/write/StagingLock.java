package dev.stubdown.write;

import dev.stubdown.source.FileFailure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Keeps the staging folder of an output for one run. The folder is made with its lock and goes with it: who held it last removes both, and who has
 * got the lock of a file that is gone has none.
 */
final class StagingLock implements AutoCloseable {

    private static final String NAME = "lock";

    /** A file as long as this is no load, and two runs hardly come to the same length. */
    private static final int LONGEST = 1 << 16;

    private static final AtomicInteger LOCKS = new AtomicInteger();

    /** Whoever closes the file of a lock gives away every lock of the process on it (POSIX, fcntl); so each is opened once. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    /** Each of them is another run that has come and gone in between. */
    private static final int TRIES = 1000;

    private final Path root;
    private final FileChannel channel;

    private StagingLock(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /**
     * Locks a folder, which is made where it is missing.
     *
     * @param output what to call it in messages
     * @throws OutputException where another run has it
     */
    static StagingLock of(Path root, Path output) throws IOException {
        if (!HELD.add(root)) {
            throw refused(output);
        }
        StagingLock lock = null;
        try {
            lock = tried(root, output);
            return lock;
        } finally {
            if (lock == null) {
                HELD.remove(root);
            }
        }
    }

    private static StagingLock tried(Path root, Path output) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            try {
                Files.createDirectories(root);
                StagingLock lock = new StagingLock(root, open(root.resolve(NAME)));
                if (lock.isTaken(output)) {
                    return lock;
                }
            } catch (NoSuchFileException e) {
                // The other run has just removed the folder.
            } catch (IOException e) {
                removeIfEmpty(root);
                throw e;
            }
        }
        throw refused(output);
    }

    private static OutputException refused(Path output) {
        return new OutputException(List.of("another run is writing to '" + output + "'"));
    }

    /** A pipe would wait for a reader, and a link lead elsewhere. */
    private static FileChannel open(Path file) throws IOException {
        if (isSomethingElse(file)) {
            Files.deleteIfExists(file);
        }
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    }

    /** Asked at once: of a file that is missing now, another run may make one a moment later, which is not to be taken away. */
    private static boolean isSomethingElse(Path file) throws IOException {
        try {
            return !Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                    .isRegularFile();
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** False, and closed, where the file of the lock is not the one that stands there any more. */
    private boolean isTaken(Path output) throws IOException {
        boolean taken = false;
        try {
            if (!isLocked()) {
                throw refused(output);
            }
            taken = stands();
        } catch (OutputException e) {
            throw e;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            Files.deleteIfExists(file());
            throw FileFailure.named(file(), e);
        } finally {
            if (!taken) {
                channel.close();
            }
        }
        return taken;
    }

    private boolean isLocked() throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** The length that the locked file has got is that of the file of its name only if that is its name still. The file is not opened again: see above. */
    private boolean stands() throws IOException {
        int length = 1 + Math.floorMod(ProcessHandle.current().pid() * 31 + LOCKS.incrementAndGet(), LONGEST);
        channel.truncate(0);
        channel.write(ByteBuffer.allocate(1), length - 1);
        return Files.size(file()) == length;
    }

    private Path file() {
        return root.resolve(NAME);
    }

    boolean isAt(Path path) {
        return path.equals(file());
    }

    /** Lets others in, and removes the folder if nothing is in it but the lock. */
    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(file());
        } finally {
            removeIfEmpty(root);
            HELD.remove(root);
        }
    }

    private static void removeIfEmpty(Path root) throws IOException {
        try {
            Files.deleteIfExists(root);
        } catch (DirectoryNotEmptyException e) {
            // Something in it has to be known to the next run, or the next run is there already.
        }
    }
}
