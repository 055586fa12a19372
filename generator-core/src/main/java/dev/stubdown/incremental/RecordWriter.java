package dev.stubdown.incremental;

import dev.stubdown.source.Glob;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes values that are made of records as bytes: records, stamps of files, lists, sets, maps, optional values, enum constants, texts, numbers and paths. Equal values
 * give equal bytes on every machine, but for paths, which are written as absolute ones. {@link RecordReader} reads them.
 */
final class RecordWriter {

    /** In the place of the number of a text: the text itself follows. */
    static final int NEW_TEXT = 0;

    /** In the place of the number of a text: there is none. */
    static final int NO_TEXT = 1;

    /** The number of the first text that was written. */
    static final int FIRST_TEXT = 2;

    /** Behind each of texts that stand together. No name of a file has it. */
    static final char END = '\0';

    private static final int BUFFER_SIZE = 1 << 13;

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER_SIZE];
    private int buffered;
    private final Map<String, Integer> texts = new HashMap<>();

    RecordWriter(OutputStream out) {
        this.out = out;
    }

    /**
     * Writes some values to where nothing fails.
     *
     * @throws IllegalArgumentException for a value that has no form
     */
    static void write(OutputStream out, @Nullable Object... values) {
        RecordWriter writer = new RecordWriter(out);
        try {
            for (Object value : values) {
                writer.write(value);
            }
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("nothing is written to a disk", e);
        }
    }

    /** Hands on what waits in a buffer. */
    void flush() throws IOException {
        out.write(buffer, 0, buffered);
        buffered = 0;
        out.flush();
    }

    private void put(int number) throws IOException {
        if (buffered == buffer.length) {
            flush();
        }
        buffer[buffered++] = (byte) number;
    }

    private void put(byte[] bytes) throws IOException {
        if (bytes.length > buffer.length - buffered) {
            flush();
        }
        if (bytes.length > buffer.length) {
            out.write(bytes);
            return;
        }
        System.arraycopy(bytes, 0, buffer, buffered, bytes.length);
        buffered += bytes.length;
    }

    /**
     * Writes one value.
     *
     * @throws IllegalArgumentException for a value of another kind
     */
    void write(@Nullable Object value) throws IOException {
        if (value == null) {
            tag(Tag.NULL);
        } else if (value instanceof String text) {
            tag(Tag.TEXT);
            writeText(text);
        } else if (value instanceof Record written) {
            writeRecord(written);
        } else if (value instanceof Number || value instanceof Boolean) {
            writeScalar(value);
        } else if (value instanceof Enum<?> constant) {
            tag(Tag.ENUM);
            writeText(constant.getDeclaringClass().getName());
            writeText(constant.name());
        } else {
            writeContainer(value);
        }
    }

    private void writeRecord(Record value) throws IOException {
        if (value instanceof Stamps stamps) {
            writeStamps(stamps);
            return;
        }
        tag(Tag.RECORD);
        RecordShape shape = RecordShape.of(value.getClass());
        writeText(shape.name());
        for (int i = 0; i < shape.size(); i++) {
            write(shape.kind(i), shape.valueOf(i, value));
        }
    }

    /** There are thousands, which every run reads: all names stand together, all digests, and all numbers. */
    private void writeStamps(Stamps stamps) throws IOException {
        StringBuilder names = new StringBuilder();
        StringBuilder digests = new StringBuilder();
        for (FileStamp file : stamps.files()) {
            names.append(file.file()).append(END);
            digests.append(file.digest()).append(END);
        }
        tag(Tag.STAMPS);
        writeLong(stamps.since());
        writeCharacters(names.toString());
        writeCharacters(digests.toString());
        writeNumber(stamps.files().size());
        for (FileStamp file : stamps.files()) {
            writeLong(file.size());
            writeLong(file.modified());
            writeLong(file.changed());
        }
    }

    /** What the type of a component tells is not told again. */
    private void write(RecordShape.Kind kind, @Nullable Object component) throws IOException {
        switch (kind) {
            case TEXT -> writeTextOrNull((String) component);
            case INTEGER -> writeNumber((Integer) Objects.requireNonNull(component));
            case LONG -> writeLong((Long) Objects.requireNonNull(component));
            case TRUTH -> put((Boolean) Objects.requireNonNull(component) ? 1 : 0);
            case ANY -> write(component);
        }
    }

    private void writeTextOrNull(@Nullable String text) throws IOException {
        if (text == null) {
            writeNumber(NO_TEXT);
        } else {
            writeText(text);
        }
    }

    private void writeContainer(Object value) throws IOException {
        if (value instanceof List<?> list) {
            writeAll(Tag.LIST, list);
        } else if (value instanceof Optional<?> optional) {
            tag(Tag.OPTIONAL);
            write(optional.orElse(null));
        } else if (value instanceof Set<?> set) {
            boolean sorted = set instanceof SortedSet<?>;
            writeAll(
                    sorted ? Tag.SORTED_SET : Tag.SET,
                    sorted ? set : inOrder(set, Comparator.comparing(String::valueOf)));
        } else if (value instanceof Map<?, ?> map) {
            writeMap(map);
        } else {
            writeOther(value);
        }
    }

    private void writeAll(Tag tag, Collection<?> values) throws IOException {
        tag(tag);
        writeNumber(values.size());
        for (Object each : values) {
            write(each);
        }
    }

    private void writeMap(Map<?, ?> map) throws IOException {
        boolean sorted = map instanceof SortedMap<?, ?>;
        tag(sorted ? Tag.SORTED_MAP : Tag.MAP);
        writeNumber(map.size());
        Collection<?> keys = sorted ? map.keySet() : inOrder(map.keySet(), Comparator.comparing(String::valueOf));
        for (Object key : keys) {
            write(key);
            write(map.get(key));
        }
    }

    /** The order of sets and maps of the JDK changes from process to process. */
    private static List<?> inOrder(Set<?> values, Comparator<Object> order) {
        List<Object> sorted = new ArrayList<>(values);
        sorted.sort(order);
        return sorted;
    }

    private void writeScalar(Object value) throws IOException {
        if (value instanceof Boolean truth) {
            tag(truth ? Tag.TRUE : Tag.FALSE);
        } else if (value instanceof Integer number) {
            tag(Tag.INTEGER);
            writeNumber(number);
        } else if (value instanceof Long number) {
            tag(Tag.LONG);
            writeLong(number);
        } else if (value instanceof BigDecimal) {
            tag(Tag.DECIMAL);
            writeText(value.toString());
        } else {
            throw unknown(value);
        }
    }

    private void writeOther(Object value) throws IOException {
        if (value instanceof Glob) {
            tag(Tag.GLOB);
            writeText(value.toString());
        } else if (value instanceof Path path) {
            tag(Tag.PATH);
            writeText(path.toAbsolutePath().normalize().toString());
        } else {
            throw unknown(value);
        }
    }

    private static IllegalArgumentException unknown(Object value) {
        return new IllegalArgumentException(
                "no form is known for a " + value.getClass().getName());
    }

    private void tag(Tag tag) throws IOException {
        put(tag.ordinal());
    }

    /** Seven bits a byte, the lowest first; small numbers, which are most, take one. */
    private void writeNumber(int number) throws IOException {
        int rest = number;
        while ((rest & ~0x7F) != 0) {
            put(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        put(rest);
    }

    private void writeLong(long number) throws IOException {
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            put((int) (number >>> shift));
        }
    }

    /** A text that was written before is the number of that one. */
    private void writeText(String text) throws IOException {
        Integer known = texts.putIfAbsent(text, texts.size());
        if (known != null) {
            writeNumber(known + FIRST_TEXT);
            return;
        }
        writeNumber(NEW_TEXT);
        writeCharacters(text);
    }

    private void writeCharacters(String text) throws IOException {
        boolean latin = isLatin(text);
        byte[] bytes = latin ? text.getBytes(StandardCharsets.ISO_8859_1) : bytesOf(text);
        put(latin ? 1 : 0);
        writeNumber(bytes.length);
        put(bytes);
    }

    /** The text as it is, with half pairs of UTF-16, which no encoder lets pass. */
    private static byte[] bytesOf(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * Character.BYTES);
        bytes.asCharBuffer().put(text);
        return bytes.array();
    }

    private static boolean isLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xFF) {
                return false;
            }
        }
        return true;
    }

    /** What stands in front of a value. */
    enum Tag {
        NULL,
        TEXT,
        ENUM,
        RECORD,
        STAMPS,
        LIST,
        SET,
        SORTED_SET,
        MAP,
        SORTED_MAP,
        OPTIONAL,
        TRUE,
        FALSE,
        INTEGER,
        LONG,
        DECIMAL,
        GLOB,
        PATH
    }
}
