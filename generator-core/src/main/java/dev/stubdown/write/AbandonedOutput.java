package dev.stubdown.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder that an earlier run wrote into and that no run writes into any more.
 *
 * @param files what became of the files that we wrote there; others are not touched
 */
public record AbandonedOutput(Path folder, WriteReport files) {

    /**
     * Removes our unedited files from a folder and the folders in it, but for those that are still in use. What has a manifest of ours counts as
     * written into by an earlier run.
     *
     * @param folder need not exist
     * @param inUse output folders that stay as they are
     * @param dryRun true to report what would be removed, and remove nothing
     * @return the folders that had such files, sorted
     * @throws IOException where the disk refuses
     */
    public static List<AbandonedOutput> empty(Path folder, Set<Path> inUse, boolean dryRun) throws IOException {
        Set<Path> used = inUse.stream().map(AbandonedOutput::settled).collect(Collectors.toSet());
        List<AbandonedOutput> abandoned = new ArrayList<>();
        for (Path candidate : candidates(settled(folder))) {
            if (!used.contains(candidate) && Files.isRegularFile(candidate.resolve(OutputManifest.FILE_NAME))) {
                WriteReport files =
                        (dryRun ? new CheckSink(candidate) : new DirectorySink(candidate)).write(Stream.empty());
                if (!dryRun && files.kept().isEmpty()) {
                    remove(candidate);
                }
                abandoned.add(new AbandonedOutput(candidate, files));
            }
        }
        return abandoned;
    }

    private static Path settled(Path folder) {
        return folder.toAbsolutePath().normalize();
    }

    private static List<Path> candidates(Path folder) throws IOException {
        List<Path> candidates = new ArrayList<>(List.of(folder));
        if (Files.isDirectory(folder)) {
            try (Stream<Path> children = Files.list(folder)) {
                children.filter(child -> Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS))
                        .sorted()
                        .forEach(candidates::add);
            }
        }
        return candidates;
    }

    private static void remove(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(OutputManifest.FILE_NAME));
        boolean isEmpty;
        try (Stream<Path> children = Files.list(folder)) {
            isEmpty = children.findAny().isEmpty();
        }
        if (isEmpty) {
            Files.delete(folder);
        }
    }
}
