package dev.stubdown.incremental;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** What holds for any bytes as records. */
public final class RecordLaws {

    private RecordLaws() {}

    /** Bytes that are a value are written as bytes that are that value, with absolute paths; an assertion fails where they are not. */
    public static void check(byte[] data) {
        Object value;
        try {
            value = new RecordReader(ByteBuffer.wrap(data)).read();
        } catch (IOException e) {
            return;
        }
        try {
            Object absolute = readBack(value);
            Object again = readBack(absolute);
            // sets of sets, which we have none of, may come in another order
            assertEquals(
                    String.valueOf(absolute).length(), String.valueOf(again).length(), () -> absolute + ", " + again);
        } catch (IOException e) {
            throw new UncheckedIOException("what was written cannot be read", e);
        }
    }

    private static @Nullable Object readBack(@Nullable Object value) throws IOException {
        return new RecordReader(ByteBuffer.wrap(bytes(value))).read();
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
