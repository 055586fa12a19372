package dev.stubdown.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedBytesTest {

    private static final byte[] FIVE = "12345".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 1, 4, 5, 6})
    void all_bytes_are_read_whatever_was_expected(long expected) throws IOException {
        assertArrayEquals(FIVE, read(expected, 6));
        if (expected <= FIVE.length) {
            assertArrayEquals(FIVE, read(expected, 5));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 1, 4, 5})
    void too_many_are_not_read_whatever_was_expected(long expected) {
        assertThrows(TooLargeException.class, () -> read(expected, 4));
    }

    /** What is said to be larger is not even begun. */
    @Test
    void more_than_allowed_is_refused_by_its_size() {
        assertThrows(TooLargeException.class, () -> read(Long.MAX_VALUE, 6));
    }

    private static byte[] read(long expected, int most) throws IOException {
        return BoundedBytes.read(new ByteArrayInputStream(FIVE), expected, most);
    }
}
