package dev.stubdown.output.report;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.Finding;
import dev.stubdown.output.ShownText;
import dev.stubdown.source.SourceSpan;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One finding for people. Its first line is {@code file:line:column: severity: message [code]}, the form that editors and build logs know. */
public final class FindingText {

    private static final int MOST_CHARACTERS = 200;
    private static final int NUMBER_WIDTH = 6;

    private final TextStyle style;
    private final String folder;

    /**
     * @param folder as of {@link ReportDocument#folder()}
     */
    public FindingText(TextStyle style, String folder) {
        this.style = style;
        this.folder = folder;
    }

    /** The finding without the line of the page. */
    public String of(Diagnostic diagnostic) {
        return head(diagnostic) + details(diagnostic, null);
    }

    /** The finding with the line of the page and its place marked; a finding about a whole file shows no line. */
    String of(Finding finding) {
        Diagnostic diagnostic = finding.diagnostic();
        boolean ofTheFile = diagnostic
                .source()
                .equals(SourceSpan.startOf(diagnostic.source().file()));
        String line = ofTheFile || finding.line().isBlank() ? "" : line(finding);
        return head(diagnostic) + line + details(diagnostic, ReportDocument.marked(finding));
    }

    private String head(Diagnostic diagnostic) {
        String severity = diagnostic.severity().name().toLowerCase(Locale.ROOT);
        return style.bold(place(diagnostic.source()) + ':') + ' ' + style.in(diagnostic.severity(), severity + ':')
                + ' ' + ShownText.line(diagnostic.message()) + " ["
                + diagnostic.code().id() + "]\n";
    }

    private String place(SourceSpan place) {
        return ShownText.line(ReportDocument.path(folder, place.file())) + ':' + place.line() + ':' + place.column();
    }

    private String line(Finding finding) {
        SourceSpan place = finding.diagnostic().source();
        MarkedLine line = MarkedLine.of(finding.line(), place.column(), place.length());
        String number = String.format(Locale.ROOT, "%" + NUMBER_WIDTH + "d", place.line());
        return style.faint(number + " |")
                + ' '
                + line.text()
                + '\n'
                + style.faint(" ".repeat(NUMBER_WIDTH) + " |")
                + ' '
                + style.in(finding.diagnostic().severity(), line.mark())
                + '\n';
    }

    /** What is marked or said already is not said again. */
    private String details(Diagnostic diagnostic, @Nullable String marked) {
        StringBuilder details = new StringBuilder();
        if (diagnostic.found() != null
                && !diagnostic.found().equals(marked)
                && !says(diagnostic.message(), diagnostic.found())) {
            details.append(detail("found", diagnostic.found()));
        }
        if (diagnostic.expected() != null) {
            details.append(detail("expected", diagnostic.expected()));
        }
        if (diagnostic.hint() != null) {
            details.append(detail("hint", diagnostic.hint()));
        }
        diagnostic.related().forEach(place -> details.append(detail("see", place(place))));
        return details.toString();
    }

    /** True where the words stand in the sentence as a whole. */
    private static boolean says(String sentence, String words) {
        int start = sentence.indexOf(words);
        int end = start + words.length();
        return start >= 0
                && !words.isEmpty()
                && (start == 0 || !Character.isLetterOrDigit(sentence.charAt(start - 1)))
                && (end == sentence.length() || !Character.isLetterOrDigit(sentence.charAt(end)));
    }

    private String detail(String label, String text) {
        return style.faint("    " + label + ':') + ' ' + ShownText.line(text, MOST_CHARACTERS) + '\n';
    }
}
