package dev.stubdown.incremental;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A look at files, to find whether they are as they were.
 *
 * @param since when the state was begun, in nanoseconds since 1970 by the clock of the file system: what was written later may have been written again
 * @param trustTimes false reads every file, whatever its size and times say
 */
record Look(long since, boolean trustTimes) {

    /** True where size and times tell, without a look into the file, that it has the bytes that it had. */
    boolean isSure(FileStamp before) {
        try {
            return trustTimes && before.tellsOf(FileStamp.seen(Path.of(before.file())), since);
        } catch (IOException | InvalidPathException e) {
            return false; // the run itself will tell
        }
    }

    private static Path fileOf(FileStamp stamp) throws IOException {
        try {
            return Path.of(stamp.file());
        } catch (InvalidPathException e) {
            throw new IOException("that is no name of a file", e);
        }
    }

    /**
     * The stamp of a file that has the bytes that it had.
     *
     * @return the new stamp, whose times may be others; empty where the bytes are others, or the file is gone or has come
     * @throws IOException where it cannot be read
     */
    Optional<FileStamp> same(FileStamp before) throws IOException {
        Path file = fileOf(before);
        FileStamp now = FileStamp.seen(file);
        if (before.size() != now.size() || now.size() == FileStamp.ENDLESS) {
            return Optional.empty();
        }
        if (now.size() == FileStamp.MISSING || trustTimes && before.tellsOf(now, since)) {
            return Optional.of(before);
        }
        String digest = Fingerprint.ofBytes(Files.readAllBytes(file));
        return digest.equals(before.digest()) ? Optional.of(now.with(digest)) : Optional.empty();
    }
}
