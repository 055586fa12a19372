package dev.stubdown.work;

import java.util.Optional;
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

    /** Begins the work. */
    public void begin() {
        begun = CompletableFuture.supplyAsync(work);
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

    /**
     * Waits until nothing is done any more, whatever came of that.
     *
     * @return what came of it; empty where it failed, and where it was not begun or has been taken
     */
    public Optional<T> settle() {
        return begun == null
                ? Optional.empty()
                : begun.handle((value, failure) -> Optional.ofNullable(value)).join();
    }
}
