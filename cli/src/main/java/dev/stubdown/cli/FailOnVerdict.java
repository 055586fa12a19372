package dev.stubdown.cli;

import dev.stubdown.surface.Verdict;

/** From which verdict on {@code stubdown diff} fails. */
enum FailOnVerdict {
    MAJOR,
    MINOR,
    NEVER;

    boolean isReachedBy(Verdict verdict) {
        return switch (this) {
            case MAJOR -> verdict == Verdict.MAJOR;
            case MINOR -> verdict != Verdict.PATCH;
            case NEVER -> false;
        };
    }
}
