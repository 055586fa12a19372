package dev.stubdown.cli;

import dev.stubdown.source.ReadLimits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The flags that say how much is read at most, for every command that reads pages. */
final class ReadLimitFlags {

    @Option(
            names = "--max-pages",
            paramLabel = "N",
            description = "Refuse documentation of more pages. Default: 200000.")
    private @Nullable Integer maxPages;

    @Option(
            names = "--max-page-size",
            paramLabel = "BYTES",
            description = "Take a page that is larger for one that cannot be read. Default: 16777216.")
    private @Nullable Integer maxPageSize;

    @Option(
            names = "--max-archive-size",
            paramLabel = "BYTES",
            description = "Refuse a zip or jar file whose pages are larger together. Default: 268435456.")
    private @Nullable Integer maxArchiveSize;

    @Option(
            names = "--max-match-steps",
            paramLabel = "N",
            description =
                    "How often a pattern of a dialect file may look at the characters of a page, besides fifty times at each. Default:"
                            + " 1000000.")
    private @Nullable Integer maxMatchSteps;

    /** What the flags say. */
    ReadLimits.Said said() {
        return new ReadLimits.Said(maxPages, maxPageSize, maxArchiveSize, maxMatchSteps);
    }
}
