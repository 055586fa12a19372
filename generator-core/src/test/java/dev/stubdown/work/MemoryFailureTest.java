package dev.stubdown.work;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class MemoryFailureTest {

    @Test
    void a_lack_of_memory_is_known_behind_whatever_wraps_it() {
        OutOfMemoryError failure = new OutOfMemoryError("Java heap space");
        assertTrue(MemoryFailure.isBehind(failure));
        assertTrue(MemoryFailure.isBehind(new CompletionException(new ExceptionInInitializerError(failure))));
        assertFalse(MemoryFailure.isBehind(new IllegalStateException(new StackOverflowError())));
    }

    @Test
    void causes_that_go_round_have_an_end() {
        Exception one = new Exception("one");
        Exception other = new Exception("other", one);
        one.initCause(other);
        assertFalse(MemoryFailure.isBehind(one));
    }
}
