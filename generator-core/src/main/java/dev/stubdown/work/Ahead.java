package dev.stubdown.work;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a run may do ahead, beside other work. For one thread.
 *
 * @param <T> what comes of it
 */
public final class Ahead<T> {

    private final Supplier<T> work;
    private @Nullable CompletableFuture<T> begun;

    /** @param work done by another thread, where it is begun before it is asked for */
    public Ahead(Supplier<T> work) {
        this.work = work;
    }

    /** Begins the work, unless it has begun and nobody has taken what came of it. */
    public void begin() {
        if (begun == null) {
            begun = CompletableFuture.supplyAsync(work);
        }
    }

    /**
     * What came of the work that was begun, which is let go of; else it is done now.
     *
     * @throws RuntimeException and errors as the work threw them
     */
    public T take() {
        if (begun == null) {
            return work.get();
        }
        CompletableFuture<T> ended = begun;
        begun = null;
        try {
            return ended.join();
        } catch (CompletionException e) {
            throw asThrown(e);
        }
    }

    private static RuntimeException asThrown(CompletionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException thrown ? thrown : e;
    }

    /** Waits until nothing is done any more, whatever came of that. */
    public void settle() {
        if (begun != null) {
            begun.handle((value, failure) -> true).join();
        }
    }
}
