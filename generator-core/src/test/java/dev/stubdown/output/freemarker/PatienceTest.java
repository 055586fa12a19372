package dev.stubdown.output.freemarker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.stubdown.output.AddOnException;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Templates are programs: what does not end is an error that names it. */
class PatienceTest {

    private static String failure(String template) {
        AddOnException failure = assertThrows(
                AddOnException.class,
                () -> UserTemplate.plain("a.ftl", template).fill(Map.of()));
        return String.valueOf(failure.getMessage());
    }

    @Test
    void what_ends_is_what_it_gives() throws Exception {
        assertEquals("done", Patience.call("a.ftl", () -> "done"));
        assertEquals("2", UserTemplate.plain("a.ftl", "${1 + 1}").fill(Map.of()));
    }

    @Test
    void what_fails_fails_alike() {
        IOException failure = new IOException("full");
        assertEquals(
                failure,
                assertThrows(
                        IOException.class,
                        () -> Patience.call("a.ftl", () -> {
                            throw failure;
                        })));
    }

    @Test
    void what_does_not_end_is_given_up() {
        AddOnException failure = assertThrows(
                AddOnException.class,
                () -> Patience.call(
                        "a.ftl", Duration.ofMillis(1), () -> new CountDownLatch(1).await(1, TimeUnit.HOURS)));
        assertEquals("a.ftl: it has not ended after 0 seconds", failure.getMessage());
    }

    @Test
    void a_macro_that_calls_itself_for_ever_is_an_error() {
        assertEquals("a.ftl: it calls itself, or is nested, too deep", failure("<#macro f><@f/></#macro><@f/>"));
    }

    @Test
    void a_function_that_calls_itself_for_ever_is_an_error() {
        assertEquals(
                "a.ftl: it calls itself, or is nested, too deep",
                failure("<#function f x><#return f(x + 1)></#function>${f(1)}"));
    }

    @Test
    void a_template_that_no_parser_gets_through_is_an_error() {
        assertEquals(
                "a.ftl: it calls itself, or is nested, too deep",
                failure("${" + "(".repeat(100_000) + "1" + ")".repeat(100_000) + "}"));
    }
}
