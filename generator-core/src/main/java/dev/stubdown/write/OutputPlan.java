package dev.stubdown.write;

import dev.stubdown.output.GeneratedFile;
import dev.stubdown.output.GeneratedFile.Known;
import dev.stubdown.work.Parallel;
import dev.stubdown.write.OutputFolder.State;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/**
 * What a new output does to a folder, decided before anything is done.
 *
 * @param report every path with what becomes of it
 * @param manifest the manifest that belongs to the folder afterwards
 */
record OutputPlan(WriteReport report, OutputManifest manifest) {

    /** Takes the bytes of a file that differs from what is there. */
    interface Stager {
        void stage(String path, byte[] bytes) throws IOException;
    }

    private record Planned(String path, State state, String digest) {}

    /**
     * Compares every file with the folder, printed where that is not known to stand there, and hands those that differ to the stager; many at the same time.
     *
     * @throws OutputException where files may not be written
     */
    static OutputPlan make(OutputFolder folder, Stream<GeneratedFile> files, Stager stager) throws IOException {
        PathClaims claims = new PathClaims();
        Collection<Planned> planned = new ConcurrentLinkedQueue<>();
        Queue<IOException> failures = new ConcurrentLinkedQueue<>();
        List<GeneratedFile> claimed =
                files.filter(file -> claims.claim(file.path())).toList();
        Parallel.forEach(claimed, file -> {
            if (failures.isEmpty()) {
                try {
                    planned.add(plan(folder, file, stager, claims));
                } catch (IOException e) {
                    failures.add(e);
                }
            }
        });
        claims.throwIfAny();
        if (!failures.isEmpty()) {
            throw failures.remove();
        }
        return of(folder, planned, claims.paths());
    }

    private static Planned plan(OutputFolder folder, GeneratedFile file, Stager stager, PathClaims claims)
            throws IOException {
        Known known = file.known().orElse(null);
        if (known != null && (known.isThere() || folder.holds(file.path(), known.digest()))) {
            return new Planned(file.path(), State.SAME, known.digest());
        }
        byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
        String digest = OutputFolder.digest(bytes);
        file.tellDigest(digest);
        State state = folder.state(file.path(), bytes);
        if (state == State.FOREIGN) {
            claims.problem("'" + folder.root().resolve(file.path())
                    + "' was not written by stubdown and is not overwritten; move it away or choose another folder");
        } else if (state != State.SAME) {
            stager.stage(file.path(), bytes);
        }
        return new Planned(file.path(), state, digest);
    }

    private static OutputPlan of(OutputFolder folder, Collection<Planned> planned, List<String> paths)
            throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        for (Planned file : planned) {
            digests.put(file.path(), file.digest());
        }
        List<String> removed = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (String path : folder.vanished(paths)) {
            (folder.isUnedited(path) ? removed : kept).add(path);
        }
        kept.forEach(path -> digests.put(path, folder.knownDigest(path)));
        WriteReport report = new WriteReport(
                paths(planned, State.ABSENT), paths(planned, State.OURS), paths(planned, State.SAME), removed, kept);
        return new OutputPlan(report, new OutputManifest(digests));
    }

    private static List<String> paths(Collection<Planned> planned, State state) {
        return planned.stream()
                .filter(file -> file.state() == state)
                .map(Planned::path)
                .toList();
    }
}
