package dev.stubdown.work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Does the same with each of many things, on all cores: whoever is free takes the next one. A parallel stream hands each thread a range, and a thread
 * that is not of the pool cannot take over what another one was handed: with two cores one waits for the other.
 */
public final class Parallel {

    private Parallel() {}

    /**
     * What becomes of each thing, in their order.
     *
     * @throws RuntimeException and errors as they are, the first that is thrown; no new work is begun then
     */
    @SuppressWarnings("unchecked")
    public static <T, R> List<R> map(List<? extends T> things, Function<? super T, ? extends R> work) {
        Object[] results = new Object[things.size()];
        run(things.size(), i -> results[i] = work.apply(things.get(i)));
        return (List<R>) Collections.unmodifiableList(Arrays.asList(results));
    }

    /** Does something with each thing, in no order that means anything. The same is thrown. */
    public static <T> void forEach(List<? extends T> things, Consumer<? super T> work) {
        run(things.size(), i -> work.accept(things.get(i)));
    }

    /** Work on the thing of that number. */
    @FunctionalInterface
    private interface Numbered {
        void work(int number);
    }

    private static void run(int count, Numbered work) {
        Share share = new Share(count, work);
        List<ForkJoinTask<?>> others = new ArrayList<>();
        for (int i = 1; i <= ForkJoinPool.getCommonPoolParallelism() && i < count; i++) {
            others.add(ForkJoinPool.commonPool().submit(share));
        }
        share.run();
        others.forEach(ForkJoinTask::join);
        share.throwIfFailed();
    }

    /** What each thread does: it takes one after the other, as long as there is one. */
    private static final class Share implements Runnable {

        private final int count;
        private final Numbered work;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

        Share(int count, Numbered work) {
            this.count = count;
            this.work = work;
        }

        @Override
        public void run() {
            try {
                for (int i = next.getAndIncrement(); i < count && failure.get() == null; i = next.getAndIncrement()) {
                    work.work(i);
                }
            } catch (Throwable e) {
                failure.compareAndSet(null, e);
            }
        }

        void throwIfFailed() {
            Throwable thrown = failure.get();
            if (thrown instanceof Error error) {
                throw error;
            }
            if (thrown != null) {
                throw (RuntimeException) thrown;
            }
        }
    }
}
