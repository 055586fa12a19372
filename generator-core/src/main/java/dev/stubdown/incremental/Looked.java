package dev.stubdown.incremental;

import dev.stubdown.work.Parallel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Files that a run has looked at once, to find whether they are as they were. */
final class Looked {

    /** No file. */
    static final Looked NONE = at(Stamps.NONE, false);

    private final List<FileStamp> files;
    private final Look look;
    private final List<Boolean> told;

    private Looked(List<FileStamp> files, Look look) {
        this.files = files;
        this.look = look;
        this.told = Parallel.map(files, look::isSure);
    }

    /** @param fileTimes false trusts neither size nor times */
    static Looked at(Stamps stamps, boolean fileTimes) {
        return new Looked(stamps.files(), new Look(stamps.since(), fileTimes));
    }

    /** True where size and times tell of all that they have the bytes that they had. */
    boolean isSure() {
        return !told.contains(false);
    }

    /** Those of which size and times tell that. */
    Set<FileStamp> sure() {
        Set<FileStamp> known = new HashSet<>();
        for (int i = 0; i < files.size(); i++) {
            if (told.get(i)) {
                known.add(files.get(i));
            }
        }
        return known;
    }

    /** The stamps of now, where all files have the bytes that they had. Only files of which size and times do not tell it are read. */
    Optional<List<FileStamp>> same() {
        List<FileStamp> same = new ArrayList<>();
        try {
            for (int i = 0; i < files.size(); i++) {
                Optional<FileStamp> now = told.get(i) ? Optional.of(files.get(i)) : look.same(files.get(i));
                if (now.isEmpty()) {
                    return Optional.empty();
                }
                same.add(now.get());
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.of(same);
    }
}
