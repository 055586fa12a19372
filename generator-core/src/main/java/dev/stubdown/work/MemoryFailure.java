package dev.stubdown.work;

import org.jspecify.annotations.Nullable;

/** What to tell users where the memory that Java was given does not suffice. */
public final class MemoryFailure {

    /** What is wrong; who knows how Java was started says what to do. */
    public static final String SENTENCE = "there is not enough memory for these pages";

    private static final int DEEPEST = 100;

    private MemoryFailure() {}

    /** Whether a failure comes from a lack of memory: what other threads fail with is wrapped. */
    public static boolean isBehind(Throwable failure) {
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof OutOfMemoryError) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
