package dev.stubdown.incremental;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** What holds for any bytes as records. */
public final class RecordLaws {

    private RecordLaws() {}

    /** Bytes that are a value are written as bytes that are that value; an assertion fails where they are not. */
    public static void check(byte[] data) {
        Object value;
        try {
            value = new RecordReader(ByteBuffer.wrap(data)).read();
        } catch (IOException e) {
            return;
        }
        try {
            byte[] written = bytes(value);
            assertArrayEquals(written, bytes(new RecordReader(ByteBuffer.wrap(written)).read()));
        } catch (IOException e) {
            throw new UncheckedIOException("what was written cannot be read", e);
        }
    }

    /** The bytes of a value. */
    public static byte[] bytes(@Nullable Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RecordWriter writer = new RecordWriter(bytes);
        writer.write(value);
        writer.flush();
        return bytes.toByteArray();
    }
}
