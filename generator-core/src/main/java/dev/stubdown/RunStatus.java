package dev.stubdown;

import dev.stubdown.diagnostic.Coverage;
import dev.stubdown.diagnostic.Diagnostic;
import java.util.List;

/** How a run ended that came to its end. */
public enum RunStatus {
    /** Done; there may be findings that are not bad enough to fail. */
    DONE,
    /** The request says that such findings make a run fail. */
    FAILED_BY_FINDINGS,
    /** The request asks that more of the pages be understood. */
    FAILED_BY_COVERAGE,
    /** A page could not be read; nothing was written, since the output would lack what the page says. */
    UNREADABLE_PAGES;

    /** The worst that holds. */
    static RunStatus of(boolean allPagesRead, ModelRequest request, List<Diagnostic> diagnostics, Coverage coverage) {
        if (!allPagesRead) {
            return UNREADABLE_PAGES;
        }
        if (request.failOn().isReachedBy(diagnostics)) {
            return FAILED_BY_FINDINGS;
        }
        return coverage.isBelow(request.coverageBelow()) ? FAILED_BY_COVERAGE : DONE;
    }

    /** True where the caller should go on. */
    public boolean isOk() {
        return this == DONE;
    }
}
