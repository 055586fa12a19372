package dev.stubdown;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.source.SkippedFile;
import dev.stubdown.source.SourceSpan;
import java.util.List;

/** What is told of files that stand in the documentation folders and are not read. */
final class SkippedFiles {

    private static final String NAME_THE_FOLDER =
            "name its folder as one of the documentation folders, or one around it with linksWithin";

    private SkippedFiles() {}

    static List<Diagnostic> findings(List<SkippedFile> skipped) {
        return skipped.stream().map(SkippedFiles::finding).toList();
    }

    private static Diagnostic finding(SkippedFile file) {
        SourceSpan place = SourceSpan.startOf(file.path());
        return switch (file.reason()) {
            case OUTSIDE ->
                Diagnostic.of(
                                DiagnosticCode.PAGE_LINK_NOT_FOLLOWED,
                                place,
                                "The link leads out of the documentation folder and is not followed")
                        .withFound(file.leadsTo().isEmpty() ? null : file.leadsTo(), null)
                        .withHint(NAME_THE_FOLDER);
            case TOO_MANY_LINKS ->
                Diagnostic.of(
                        DiagnosticCode.PAGE_LINK_NOT_FOLLOWED,
                        place,
                        "So many links lead to the folder that it is not read by this name, too");
            case NO_FILE ->
                Diagnostic.of(
                        DiagnosticCode.PAGE_NO_FILE,
                        place,
                        "A page is a file; this is a device, a pipe or a socket, and is not read");
        };
    }
}
