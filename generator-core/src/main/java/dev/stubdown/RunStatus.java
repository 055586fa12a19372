package dev.stubdown;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.FailOn;
import java.util.List;

/** How a run ended that came to its end. */
public enum RunStatus {
    /** Done; there may be findings that are not bad enough to fail. */
    DONE,
    /** The request says that such findings make a run fail. */
    FAILED_BY_FINDINGS,
    /** A page could not be read; nothing was written, since the output would lack what the page says. */
    UNREADABLE_PAGES;

    /** The worst that holds. */
    static RunStatus of(boolean allPagesRead, FailOn failOn, List<Diagnostic> diagnostics) {
        if (!allPagesRead) {
            return UNREADABLE_PAGES;
        }
        return failOn.isReachedBy(diagnostics) ? FAILED_BY_FINDINGS : DONE;
    }

    /** True where the caller should go on. */
    public boolean isOk() {
        return this == DONE;
    }
}
