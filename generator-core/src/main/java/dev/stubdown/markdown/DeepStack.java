package dev.stubdown.markdown;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Does work that needs more stack than threads have. flexmark's patterns recurse for each character of a comment, a title or a row of delimiters; some
 * thousands of them on one page exhaust an ordinary stack.
 */
final class DeepStack {

    /** In bytes; the memory is taken only as far as it is used. */
    private static final long SIZE = 512L << 20;

    private DeepStack() {}

    /** What that work returns, done here or, where the stack does not suffice, once more on a deeper one. */
    static <T> T call(Supplier<T> work) {
        try {
            return work.get();
        } catch (StackOverflowError tooDeep) {
            return callOnThread(work);
        }
    }

    private static <T> T callOnThread(Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(null, task, "stubdown-deep-page", SIZE);
        thread.setDaemon(true);
        thread.start();
        boolean isInterrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    isInterrupted = true;
                } catch (ExecutionException e) {
                    throw new IllegalStateException("a page could not be read", e.getCause());
                }
            }
        } finally {
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
