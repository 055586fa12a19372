package dev.stubdown.write;

import dev.stubdown.output.GeneratedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Keeps the files of the last output in memory, with the same rules about paths as on the disk. */
public final class MemorySink implements OutputSink {

    private SortedMap<String, String> files = new TreeMap<>();

    /** The text of every file by its path. */
    public SortedMap<String, String> files() {
        return Collections.unmodifiableSortedMap(files);
    }

    @Override
    public WriteReport write(Stream<GeneratedFile> output) throws IOException {
        SortedMap<String, String> written = new TreeMap<>();
        PathClaims claims = new PathClaims();
        for (GeneratedFile file : output.toList()) {
            claims.claim(file.path());
            written.put(file.path(), file.text());
        }
        claims.throwIfAny();
        WriteReport report = report(written);
        files = written;
        return report;
    }

    private WriteReport report(SortedMap<String, String> written) {
        List<String> created = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        List<String> same = new ArrayList<>();
        written.forEach((path, text) -> {
            String before = files.get(path);
            (before == null ? created : before.equals(text) ? same : changed).add(path);
        });
        List<String> removed = new ArrayList<>(files.keySet());
        removed.removeAll(written.keySet());
        return new WriteReport(created, changed, same, removed, List.of());
    }
}
