package dev.stubdown.incremental;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What each file of an output was printed of, in this run and in the one before: a file that is printed of the same has the same bytes. Threads share one.
 */
public final class OutputMemory {

    private final Map<String, Known> before = new HashMap<>();
    private final Map<String, FileStamp> stamps = new HashMap<>();
    private final Look look;
    private final boolean keeps;
    private final Map<String, String> now = new ConcurrentHashMap<>();
    private final Map<String, String> digests = new ConcurrentHashMap<>();

    /**
     * @param path of the file in the output folder
     * @param printedOf a fingerprint
     * @param digest of its bytes
     */
    record Known(String path, String printedOf, String digest) {}

    /**
     * What a run keeps of its output.
     *
     * @param key what the program was
     */
    record Outputs(String key, List<Known> files) {

        static final Outputs NONE = new Outputs("", List.of());

        Outputs {
            files = List.copyOf(files);
        }
    }

    private OutputMemory(Outputs before, Stamps written, boolean fileTimes, boolean keeps) {
        before.files().forEach(file -> this.before.put(file.path(), file));
        written.files().forEach(stamp -> stamps.put(stamp.file(), stamp));
        this.look = new Look(written.since(), fileTimes);
        this.keeps = keeps;
    }

    /** Remembers nothing. */
    public static OutputMemory none() {
        return new OutputMemory(Outputs.NONE, Stamps.NONE, false, false);
    }

    /** @param written the files of the output, as the last run left them */
    static OutputMemory of(Outputs before, Stamps written, boolean fileTimes) {
        return new OutputMemory(before, written, fileTimes, true);
    }

    /**
     * The digest of the bytes of a file, where it was printed of the same before.
     *
     * @param path of the file in the output folder
     * @param printedOf all that its text depends on, made of records; nothing is remembered where that is empty
     */
    public Optional<String> digest(String path, List<Object> printedOf) {
        if (!keeps || printedOf.isEmpty()) {
            return Optional.empty();
        }
        String fingerprint = Fingerprint.of(printedOf);
        now.put(path, fingerprint);
        Known known = before.get(path);
        if (known == null || !known.printedOf().equals(fingerprint)) {
            return Optional.empty();
        }
        digests.put(path, known.digest());
        return Optional.of(known.digest());
    }

    /**
     * Remembers a file that this run has printed. What stands in the folder, another run may have written.
     *
     * @param digest of the bytes that were printed
     */
    public void printed(String path, String digest) {
        if (now.containsKey(path)) {
            digests.put(path, digest);
        }
    }

    /**
     * True where size and times tell, without a look into a file of the output, that it has bytes of that digest.
     *
     * @param file absolute
     */
    public boolean holds(Path file, String digest) {
        FileStamp stamp = stamps.get(file.toString());
        return stamp != null && stamp.digest().equals(digest) && look.isSure(stamp);
    }

    /** The files of this run, by path, the digests of which it knows. */
    List<Known> files() {
        List<Known> files = new ArrayList<>();
        new TreeMap<>(digests).forEach((path, digest) -> {
            files.add(new Known(path, Objects.requireNonNull(now.get(path)), digest));
        });
        return files;
    }
}
