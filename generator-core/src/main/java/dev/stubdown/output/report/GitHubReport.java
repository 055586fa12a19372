package dev.stubdown.output.report;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.Finding;
import dev.stubdown.diagnostic.Severity;
import dev.stubdown.output.ShownText;
import java.util.stream.Collectors;

/**
 * Workflow commands: GitHub Actions makes an annotation of each, at most ten of one severity a step, hence the worst first.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands">Workflow commands</a>
 */
final class GitHubReport implements Report {

    @Override
    public String text(ReportDocument document) {
        return document.worstFirst().stream()
                .map(finding -> command(document, finding))
                .collect(Collectors.joining());
    }

    private static String command(ReportDocument document, Finding finding) {
        Diagnostic found = finding.diagnostic();
        int line = found.source().line();
        String columns = "col=" + found.source().column()
                + (ReportDocument.marked(finding).isEmpty() ? "" : ",endColumn=" + ReportDocument.endColumn(finding));
        return "::" + word(found.severity())
                + " file=" + property(ShownText.line(document.path(found.source())))
                + ",line=" + line + ",endLine=" + line + ',' + columns
                + ",title=" + property("stubdown " + found.code().id())
                + "::" + message(FullMessage.of(document, found)) + '\n';
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    /** As escapeData of github.com/actions/toolkit, packages/core/src/command.ts. */
    private static String message(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    /** As escapeProperty of the same file. */
    private static String property(String text) {
        return message(text).replace(":", "%3A").replace(",", "%2C");
    }
}
