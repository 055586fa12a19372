package dev.stubdown.cli;

import dev.stubdown.incremental.IncrementalOptions;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The flags about what a run keeps for the next one. */
final class IncrementalFlags {

    @Option(
            names = "--incremental",
            negatable = true,
            description =
                    "Read and write only what has changed since the last run. With --no-incremental, everything, as in a first run."
                            + " Default: --incremental.")
    private @Nullable Boolean incremental;

    @Option(
            names = "--cache-directory",
            paramLabel = "DIR",
            description = "Where that is kept. Default: the folder 'stubdown' in the user's cache folder.")
    private @Nullable Path cacheDirectory;

    @Option(
            names = "--file-times",
            negatable = true,
            description =
                    "Take a file as unchanged whose size and times are. With --no-file-times, read each file to find out. Default:"
                            + " --file-times.")
    private @Nullable Boolean fileTimes;

    /** Sets what the flags say, and leaves all else as it is. */
    void applyTo(IncrementalOptions.Builder options, Path folder) {
        options.said(incremental, cacheDirectory == null ? null : folder.resolve(cacheDirectory), fileTimes);
    }
}
