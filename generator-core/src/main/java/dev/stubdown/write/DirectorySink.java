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

    private final Path named;

    /**
     * @param folder is made where it is missing
     */
    public DirectorySink(Path folder) {
        this.named = folder;
    }

    @Override
    public WriteReport write(Stream<GeneratedFile> files) throws IOException {
        Path folder = OutputFolder.behindLinks(named);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new OutputException(List.of("the output folder '" + folder + "' is a file"));
        }
        try (StagingFolder staging = StagingFolder.beside(folder)) {
            OutputFolder current = OutputFolder.open(folder, StagingFolder.manifestsOfKilledRuns(folder));
            OutputPlan plan = OutputPlan.make(current, files, staging::stage);
            if (!isSettled(current, plan)) {
                staging.stageManifest(plan.manifest());
                moveIn(current, staging, plan);
            }
            staging.done();
            return plan.report();
        }
    }

    private static boolean isSettled(OutputFolder current, OutputPlan plan) {
        return plan.report().isUpToDate()
                && current.manifests().equals(List.of(plan.manifest()))
                && Files.isDirectory(current.root());
    }

    private static void moveIn(OutputFolder current, StagingFolder staging, OutputPlan plan) throws IOException {
        Path folder = current.root();
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            staging.becomes(folder);
            return;
        }
        WriteReport report = plan.report();
        try (Replacement replacement = new Replacement(folder, staging)) {
            for (String path : Stream.concat(report.created().stream(), report.changed().stream())
                    .toList()) {
                replacement.moveIn(path);
            }
            for (String path : report.removed()) {
                replacement.remove(path);
            }
            current.removeEmptyFolders(plan.manifest());
            replacement.moveIn(OutputManifest.FILE_NAME);
            replacement.commit();
        }
    }
}
