package dev.stubdown.incremental;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What each file of an output was printed of, in this run and in the one before: a file that is printed of the same has the same bytes. Threads share one.
 */
public final class OutputMemory {

    private final Map<String, Known> before = new HashMap<>();
    private final Map<String, FileStamp> stamps = new HashMap<>();
    private final Look look;
    private final boolean keeps;
    private final Map<String, String> now = new ConcurrentHashMap<>();

    /**
     * @param path of the file in the output folder
     * @param printedOf a fingerprint
     * @param digest of its bytes
     */
    record Known(String path, String printedOf, String digest) {}

    /**
     * What a run keeps of its output.
     *
     * @param key the fingerprint of the program
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
        return known != null && known.printedOf().equals(fingerprint) ? Optional.of(known.digest()) : Optional.empty();
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

    /** The files of this run, by path, of which somebody knows the digest now. */
    List<Known> files(Function<String, @Nullable String> digests) {
        List<Known> files = new ArrayList<>();
        new TreeMap<>(now).forEach((path, printedOf) -> {
            String digest = digests.apply(path);
            if (digest != null) {
                files.add(new Known(path, printedOf, digest));
            }
        });
        return files;
    }
}
