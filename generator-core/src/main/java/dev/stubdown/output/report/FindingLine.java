package dev.stubdown.output.report;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.output.ShownText;
import dev.stubdown.source.SourceSpan;

/** A finding as one line of a log that tells the severity by itself: {@code file:line:column: message; hint [code]}. */
public final class FindingLine {

    private final String folder;

    /**
     * @param folder as of {@link ReportDocument#folder()}
     */
    public FindingLine(String folder) {
        this.folder = folder;
    }

    /** The line, without its end; nothing in it moves the cursor. */
    public String of(Diagnostic finding) {
        SourceSpan place = finding.source();
        String hint = finding.hint() == null ? "" : "; " + finding.hint();
        return ShownText.line(ReportDocument.path(folder, place.file()) + ':' + place.line() + ':' + place.column()
                + ": " + finding.message() + hint + " [" + finding.code().id() + "]");
    }
}
