package dev.stubdown;

/** How a run ended that came to its end. */
public enum RunStatus {
    /** Done; there may be findings that are not bad enough to fail. */
    DONE,
    /** The request says that such findings make a run fail. */
    FAILED_BY_FINDINGS;

    /** True where the caller should go on. */
    public boolean isOk() {
        return this == DONE;
    }
}
