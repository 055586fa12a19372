package dev.stubdown.maven;

import dev.stubdown.ModelRequest;
import dev.stubdown.RunStatus;
import dev.stubdown.diagnostic.Coverage;
import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.output.report.FindingLine;
import dev.stubdown.output.report.WorstFindings;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;

/** Fails the build where a run asks for that. Maven's last line then begins with the place to look at. */
final class RunFailure {

    private final FindingLine line;
    private final ModelRequest request;

    RunFailure(FindingLine line, ModelRequest request) {
        this.line = line;
        this.request = request;
    }

    /**
     * How a run over one API ended.
     *
     * @param message why the build has to fail; empty where the run is well
     */
    record End(RunStatus status, String message) {}

    /**
     * How the run ended.
     *
     * @param unwritten what could not be done where pages cannot be read
     */
    End of(RunStatus status, Coverage coverage, List<Diagnostic> findings, String unwritten) {
        return new End(
                status,
                switch (status) {
                    case DONE -> "";
                    case FAILED_BY_FINDINGS -> worst(findings);
                    case FAILED_BY_COVERAGE ->
                        "The coverage of the documentation is " + coverage.understood()
                                + ", and the parameter coverageBelow asks for "
                                + request.coverageBelow().toPlainString() + " %.";
                    case UNREADABLE_PAGES -> unreadable(findings) + ". " + unwritten;
                });
    }

    /** Fails the build where the run over one of the APIs asks for that; each of them has been told of by then. */
    static void throwIfAny(List<End> ends) throws MojoFailureException {
        Optional<End> worst = ends.stream().max(Comparator.comparing(End::status));
        if (worst.isPresent() && !worst.get().status().isOk()) {
            throw new MojoFailureException(worst.get().message());
        }
    }

    private String worst(List<Diagnostic> findings) {
        List<Diagnostic> failing = findings.stream()
                .filter(finding -> request.failOn().isReachedBy(List.of(finding)))
                .toList();
        return first(failing, "finding") + " (failOn is " + request.failOn().word() + ")";
    }

    private String unreadable(List<Diagnostic> findings) {
        List<Diagnostic> pages = findings.stream()
                .filter(finding -> finding.code() == DiagnosticCode.PAGE_UNREADABLE)
                .toList();
        return pages.isEmpty() ? "Pages could not be read" : first(pages, "page");
    }

    /** The worst of them, and how many more there are. */
    private String first(List<Diagnostic> findings, String noun) {
        WorstFindings<Diagnostic> worst = WorstFindings.of(findings, Diagnostic::severity, 1);
        return line.of(worst.shown().get(0))
                + (worst.more() == 0 ? "" : " and " + worst.more() + " more " + noun + (worst.more() == 1 ? "" : "s"));
    }
}
