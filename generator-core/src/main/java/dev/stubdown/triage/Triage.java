package dev.stubdown.triage;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.Finding;
import dev.stubdown.fact.PageReview;
import dev.stubdown.source.SourceFile;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Decides which diagnostics are reported, and how severe they are. */
public final class Triage {

    private final TriageOptions options;

    /** @param options what the user wants */
    public Triage(TriageOptions options) {
        this.options = options;
    }

    /**
     * The findings to report, sorted.
     *
     * @param files the pages that were read
     */
    public List<Finding> findings(List<Diagnostic> diagnostics, List<PageReview> pages, Collection<SourceFile> files) {
        Map<String, SourceFile> byPath =
                files.stream().collect(Collectors.toMap(SourceFile::path, Function.identity()));
        return diagnostics.stream()
                .sorted()
                .map(diagnostic -> new Finding(
                        diagnostic,
                        line(
                                byPath.get(diagnostic.source().file()),
                                diagnostic.source().line()),
                        ""))
                .toList();
    }

    private static String line(SourceFile file, int line) {
        return file == null
                ? ""
                : file.text().lines().skip(line - 1L).findFirst().orElse("");
    }
}
