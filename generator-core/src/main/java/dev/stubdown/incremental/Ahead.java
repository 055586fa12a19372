package dev.stubdown.incremental;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a run may read ahead, beside other work. For one thread.
 *
 * @param <T> what is read
 */
final class Ahead<T> {

    private final Supplier<T> read;
    private @Nullable CompletableFuture<T> begun;

    Ahead(Supplier<T> read) {
        this.read = read;
    }

    /** Begins to read. */
    void begin() {
        begun = CompletableFuture.supplyAsync(read);
    }

    /** What was read ahead, which is let go of; else it is read now. */
    T take() {
        if (begun == null) {
            return read.get();
        }
        T value = begun.join();
        begun = null;
        return value;
    }

    /** Waits until nothing is read any more, whatever came of that. */
    void settle() {
        if (begun != null) {
            begun.handle((value, failure) -> true).join();
        }
    }
}
