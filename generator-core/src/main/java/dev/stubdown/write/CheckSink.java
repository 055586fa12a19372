package dev.stubdown.write;

import dev.stubdown.output.GeneratedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Reports what {@link DirectorySink} would do to a folder, and does nothing. */
public final class CheckSink implements OutputSink {

    private final Path named;

    /**
     * @param folder need not exist
     */
    public CheckSink(Path folder) {
        this.named = folder;
    }

    @Override
    public WriteReport write(Stream<GeneratedFile> files) throws IOException {
        Path folder = OutputFolder.behindLinks(named);
        OutputFolder current = OutputFolder.open(folder, StagingFolder.manifestsOfKilledRuns(folder));
        return OutputPlan.make(current, files, (path, bytes) -> {}).report();
    }
}
