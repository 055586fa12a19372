package dev.stubdown.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AheadTest {

    private final AtomicInteger done = new AtomicInteger();

    @Test
    void what_was_not_begun_is_done_when_it_is_asked_for() {
        Ahead<Thread> ahead = new Ahead<>(Thread::currentThread);
        assertSame(Thread.currentThread(), ahead.take());
    }

    @Test
    void what_was_begun_is_done_by_another_thread_and_once() {
        Ahead<Thread> ahead = new Ahead<>(() -> {
            done.incrementAndGet();
            return Thread.currentThread();
        });
        ahead.begin();
        assertNotSame(Thread.currentThread(), ahead.take());
        assertEquals(1, done.get());
        assertSame(Thread.currentThread(), ahead.take(), "it is let go of");
    }

    @Test
    void exceptions_and_errors_are_those_of_the_work() {
        RuntimeException exception = new IllegalStateException("exception");
        Error error = new AssertionError("error");
        assertSame(exception, assertThrows(RuntimeException.class, () -> failed(exception)));
        assertSame(error, assertThrows(Error.class, () -> failed(error)));
    }

    private static void failed(Throwable failure) {
        Ahead<String> ahead = new Ahead<>(() -> {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        });
        ahead.begin();
        ahead.take();
    }

    @Test
    void settling_waits_for_what_was_begun_once() {
        Ahead<Integer> ahead = new Ahead<>(done::incrementAndGet);
        ahead.settle();
        assertEquals(0, done.get(), "it was not begun");
        ahead.begin();
        ahead.begin();
        ahead.settle();
        assertEquals(1, done.get());
        assertEquals(1, ahead.take());
        ahead.settle();
        assertEquals(1, done.get(), "it is let go of");
    }

    @Test
    void settling_waits_and_hides_a_failure() {
        Ahead<String> ahead = new Ahead<>(() -> {
            done.incrementAndGet();
            throw new IllegalStateException("exception");
        });
        ahead.begin();
        ahead.settle();
        assertEquals(1, done.get());
        assertThrows(IllegalStateException.class, ahead::take);
    }
}
