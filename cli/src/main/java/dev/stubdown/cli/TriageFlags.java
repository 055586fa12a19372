package dev.stubdown.cli;

import dev.stubdown.RequestBuilder;
import dev.stubdown.triage.TriageOptions;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which findings a review reports: for old documentation sets, and for changes of them. */
final class TriageFlags {

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Do not report the findings that are in this file.")
    private @Nullable Path baseline;

    @Option(
            names = "--write-baseline",
            negatable = true,
            description = "Write all findings to the file of --baseline, by default " + TriageOptions.DEFAULT_BASELINE
                    + ", instead of reporting them.")
    private @Nullable Boolean writeBaseline;

    @Option(
            names = "--changed-since",
            paramLabel = "REV",
            description =
                    "Report only findings of pages that changed since this revision of Git, or since it and HEAD parted, and of"
                            + " pages that link to such pages or use their types. All pages are read.")
    private @Nullable String changedSince;

    /** Adds what the flags say. */
    void applyTo(RequestBuilder request, Path folder, boolean own) {
        request.defaultBaseline(folder.resolve(TriageOptions.DEFAULT_BASELINE));
        if (own && baseline != null) {
            request.baseline(folder.resolve(baseline));
        }
        if (writeBaseline != null) {
            request.writeBaseline(writeBaseline);
        }
        if (changedSince != null) {
            request.changedSince(changedSince);
        }
    }
}
