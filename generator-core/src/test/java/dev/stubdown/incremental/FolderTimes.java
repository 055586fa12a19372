package dev.stubdown.incremental;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.stubdown.source.FolderStamp;
import dev.stubdown.source.SourceOptions;
import dev.stubdown.source.SourceScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The times of folders. */
public final class FolderTimes {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private FolderTimes() {}

    /** Ends a test where the file system has no times that tell what comes to a folder and goes. */
    public static void assumeTelling(Path folder) throws IOException {
        assumeTrue(SearchedFolders.of(0, listed(folder)).isPresent(), "folders have no times that tell");
    }

    /** The folders that a search lists. */
    static Optional<List<FolderStamp>> listed(Path folder) throws IOException {
        return new SourceScanner("**").scan(SourceOptions.of(List.of(folder))).folders();
    }

    /** Writes a file until the clock of the file system has moved on by more than the step that runs allow for. */
    public static void waitForNext(Path clock) throws IOException {
        long start = written(clock);
        assertTimeoutPreemptively(LONGEST, () -> {
            while (!FileStamp.isBefore(start, written(clock))) {
                Thread.onSpinWait();
            }
        });
    }

    private static long written(Path clock) throws IOException {
        return Files.getLastModifiedTime(Files.writeString(clock, "tick")).to(TimeUnit.NANOSECONDS);
    }
}
