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

    private final List<FileStamp> files;
    private final Look look;
    private final List<Look.Told> told;

    private Looked(List<FileStamp> files, Look look) {
        this.files = files;
        this.look = look;
        this.told = Parallel.map(files, look::told);
    }

    /** @param fileTimes false trusts neither size nor times */
    static Looked at(Stamps stamps, boolean fileTimes) {
        return new Looked(stamps.files(), new Look(stamps.since(), fileTimes));
    }

    /** True where size and times tell of all that they have the bytes that they had. */
    boolean isSure() {
        return !told.contains(Look.Told.OTHER) && !told.contains(Look.Told.NOTHING);
    }

    /** True where size tells of one that it has other bytes. */
    boolean isOther() {
        return told.contains(Look.Told.OTHER);
    }

    /** Those of which size and times tell that. */
    Set<FileStamp> sure() {
        Set<FileStamp> known = new HashSet<>();
        for (int i = 0; i < files.size(); i++) {
            if (told.get(i) == Look.Told.SAME) {
                known.add(files.get(i));
            }
        }
        return known;
    }

    /** The stamps of now, where all files have the bytes that they had. Only files of which size and times do not tell it are read. */
    Optional<List<FileStamp>> same() {
        if (isOther()) {
            return Optional.empty();
        }
        List<FileStamp> same = new ArrayList<>();
        try {
            for (int i = 0; i < files.size(); i++) {
                boolean isSure = told.get(i) == Look.Told.SAME;
                Optional<FileStamp> now = isSure ? Optional.of(files.get(i)) : look.same(files.get(i));
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
