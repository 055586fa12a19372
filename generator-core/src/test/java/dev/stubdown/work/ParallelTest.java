package dev.stubdown.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelTest {

    private static final List<Integer> NUMBERS =
            IntStream.range(0, 1000).boxed().toList();

    @Test
    void results_are_in_the_order_of_the_things() {
        assertEquals(
                NUMBERS.stream().map(number -> "n" + number).toList(), Parallel.map(NUMBERS, number -> "n" + number));
    }

    @Test
    void each_thing_is_worked_on_once() {
        AtomicInteger[] counts =
                NUMBERS.stream().map(number -> new AtomicInteger()).toArray(AtomicInteger[]::new);
        Parallel.forEach(NUMBERS, number -> counts[number].incrementAndGet());
        for (AtomicInteger count : counts) {
            assertEquals(1, count.get());
        }
    }

    @Test
    void nothing_becomes_of_nothing() {
        assertEquals(List.of(), Parallel.map(List.of(), thing -> thing));
    }

    @Test
    void an_exception_comes_as_it_is() {
        IllegalStateException thrown = new IllegalStateException("one");
        assertSame(
                thrown,
                assertThrows(
                        IllegalStateException.class,
                        () -> Parallel.forEach(NUMBERS, number -> {
                            if (number == 7) {
                                throw thrown;
                            }
                        })));
    }

    @Test
    void an_error_comes_as_it_is() {
        StackOverflowError thrown = new StackOverflowError();
        assertSame(
                thrown,
                assertThrows(
                        StackOverflowError.class,
                        () -> Parallel.forEach(NUMBERS, number -> {
                            throw thrown;
                        })));
    }

    /** The other thread is let go on by what runs while the first one waits for it; who does not wait is back while it still works. */
    @Test
    void nobody_works_any_more_when_an_exception_has_come() throws InterruptedException {
        assumeTrue(Runtime.getRuntime().availableProcessors() > 1);
        CountDownLatch both = new CountDownLatch(2);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger working = new AtomicInteger();
        Thread caller = Thread.currentThread();
        Thread releasing = new Thread(() -> {
            while (caller.getState() != Thread.State.WAITING && caller.getState() != Thread.State.TERMINATED) {
                Thread.onSpinWait();
            }
            goOn.countDown();
        });
        assertThrows(
                IllegalStateException.class,
                () -> Parallel.forEach(List.of(1, 2), number -> {
                    working.incrementAndGet();
                    meet(both);
                    if (Thread.currentThread() == caller) {
                        releasing.start();
                        working.decrementAndGet();
                        throw new IllegalStateException("thrown by the caller");
                    }
                    await(goOn);
                    working.decrementAndGet();
                }));
        int left = working.get();
        goOn.countDown();
        assertEquals(0, left);
    }

    @Test
    void two_things_are_worked_on_at_the_same_time() throws InterruptedException {
        assumeTrue(Runtime.getRuntime().availableProcessors() > 1);
        CountDownLatch both = new CountDownLatch(2);
        List<Boolean> met = Parallel.map(List.of(1, 2), number -> meet(both));
        assertEquals(List.of(true, true), met);
    }

    private static boolean meet(CountDownLatch both) {
        both.countDown();
        return await(both);
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void work_may_share_its_own_parts() {
        List<Integer> sums = Parallel.map(
                NUMBERS.subList(0, 50),
                outer -> Parallel.map(NUMBERS.subList(0, 50), inner -> outer * inner).stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        assertTrue(sums.get(1) == 1225 && sums.get(49) == 49 * 1225);
    }
}
