package dev.stubdown.incremental;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Values as texts that are the same where the values are. They are as long as the values, and nobody has to look for a digest, which takes a Java that has
 * just been started longer than it takes to see that nothing has changed.
 */
public final class Key {

    private Key() {}

    /**
     * The key of values that are made of records. An option that joins a record is part of it without anybody's doing.
     *
     * @throws IllegalArgumentException for a value that {@link RecordWriter} has no form for
     */
    public static String of(@Nullable Object... values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RecordWriter.write(bytes, values);
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }
}
