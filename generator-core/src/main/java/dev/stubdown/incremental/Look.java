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

    /** What size and times tell of a file, without a look into it. */
    enum Told {
        /** It has the bytes that it had. */
        SAME,
        /** It has others, or is gone or has come. */
        OTHER,
        /** Only its bytes tell. */
        NOTHING
    }

    Told told(FileStamp before) {
        try {
            FileStamp now = FileStamp.seen(Path.of(before.file()));
            if (before.size() != now.size()) {
                return Told.OTHER;
            }
            return trustTimes && before.tellsOf(now, since) ? Told.SAME : Told.NOTHING;
        } catch (IOException | InvalidPathException e) {
            return Told.NOTHING; // the run itself will tell
        }
    }

    /** True where size and times tell, without a look into the file, that it has the bytes that it had. */
    boolean isSure(FileStamp before) {
        return told(before) == Told.SAME;
    }

    /**
     * The stamp of a file that has the bytes that it had.
     *
     * @return the new stamp, whose times may be others; empty where the bytes are others, the file is gone or has come, or its name is none that text can
     *     have in this locale
     * @throws IOException where it cannot be read
     */
    Optional<FileStamp> same(FileStamp before) throws IOException {
        Path file;
        try {
            file = Path.of(before.file());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
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
