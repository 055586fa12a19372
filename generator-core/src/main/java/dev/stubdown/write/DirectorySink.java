package dev.stubdown.write;

import dev.stubdown.output.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes an output into a folder. All files are first written to a staging folder beside it and moved in when the last one is ready, so
 * that a run that fails leaves what was there. Only files that differ are touched. Files of an earlier run that are no part of the output
 * any more are removed, unless somebody edited them. The manifest is written last.
 */
public final class DirectorySink implements OutputSink {

    private final Path folder;

    /**
     * @param folder is made where it is missing
     */
    public DirectorySink(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public WriteReport write(Stream<GeneratedFile> files) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new OutputException(List.of("the output folder '" + folder + "' is a file"));
        }
        OutputFolder current = OutputFolder.open(folder, StagingFolder.manifestBeside(folder));
        try (StagingFolder staging = StagingFolder.beside(folder)) {
            OutputPlan plan = OutputPlan.make(current, files, staging::stage);
            if (!isSettled(current, plan)) {
                staging.stageManifest(plan.manifest());
                moveIn(current, staging, plan.report());
            }
            return plan.report();
        }
    }

    private static boolean isSettled(OutputFolder current, OutputPlan plan) {
        return plan.report().isUpToDate()
                && current.manifests().get(0).equals(plan.manifest())
                && Files.isDirectory(current.root());
    }

    private void moveIn(OutputFolder current, StagingFolder staging, WriteReport report) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            staging.becomes(folder);
            return;
        }
        try (Replacement replacement = new Replacement(folder, staging)) {
            for (String path : Stream.concat(report.created().stream(), report.changed().stream())
                    .toList()) {
                replacement.moveIn(path);
            }
            for (String path : report.removed()) {
                replacement.remove(path);
            }
            replacement.moveIn(OutputManifest.FILE_NAME);
            replacement.commit();
        }
        removeEmptyFolders(current, report.removed());
    }

    /** Removes the folders that have lost their last file, up to the output folder, which stays. */
    private static void removeEmptyFolders(OutputFolder current, List<String> removed) throws IOException {
        for (String path : removed) {
            Path parent = current.resolve(path).getParent();
            while (parent != null && !parent.equals(current.root()) && isEmpty(parent)) {
                Files.deleteIfExists(parent);
                parent = parent.getParent();
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }
}
