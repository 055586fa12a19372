package dev.stubdown.output.freemarker;

import dev.stubdown.output.AddOnException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs what a user wrote on a thread of its own, and gives up on what calls itself for ever, fills the memory or does not end: a template is a
 * program.
 */
final class Patience {

    /** How long a template may take: what fills a page of any size takes a part of a second. */
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private Patience() {}

    /**
     * What the work gives.
     *
     * @param name what messages call the work
     * @throws AddOnException where it does not come to an end
     * @throws Exception what the work throws
     */
    static <T> T call(String name, Callable<T> work) throws Exception {
        return call(name, LIMIT, work);
    }

    static <T> T call(String name, Duration limit, Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new AddOnException(name + ": it has not ended after " + limit.toSeconds() + " seconds", e);
        } catch (ExecutionException e) {
            throw failure(name, e);
        } finally {
            task.cancel(true);
        }
    }

    private static Exception failure(String name, ExecutionException failure) {
        Throwable cause = failure.getCause();
        if (cause instanceof StackOverflowError) {
            return new AddOnException(name + ": it calls itself, or is nested, too deep", cause);
        }
        if (cause instanceof OutOfMemoryError) {
            return new AddOnException(name + ": it takes more memory than there is", cause);
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof Exception exception ? exception : failure;
    }
}
