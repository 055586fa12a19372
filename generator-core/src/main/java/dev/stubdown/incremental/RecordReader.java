package dev.stubdown.incremental;

import dev.stubdown.incremental.RecordWriter.Tag;
import dev.stubdown.source.Glob;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link RecordWriter} wrote. Bytes that it did not write are an {@link IOException}; they can make no object of any class but records and
 * enums of ours.
 */
final class RecordReader {

    private static final String OURS = "dev.stubdown.";
    private static final Tag[] TAGS = Tag.values();

    /** Nothing that is kept is nearly as deep; bytes that say so would have the stack overflow. */
    private static final int MOST_DEPTH = 1000;

    /** Lists in lists may each say that they are as long as the bytes. */
    private static final int MOST_AT_FIRST = 64;

    private final ByteBuffer in;
    private final List<String> texts = new ArrayList<>();
    private final Map<String, RecordShape> shapes = new HashMap<>();
    private final Map<String, Map<String, Object>> constants = new HashMap<>();
    private final Map<Tag, Map<String, Object>> shared = new EnumMap<>(Tag.class);
    private int depth;

    RecordReader(ByteBuffer in) {
        this.in = in;
    }

    /** @throws IOException where no value stands there */
    @Nullable
    Object read() throws IOException {
        try {
            return value();
        } catch (BufferUnderflowException
                | ClassCastException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NullPointerException e) {
            throw new IOException("the bytes are damaged", e);
        }
    }

    private @Nullable Object value() throws IOException {
        depth++;
        if (depth > MOST_DEPTH) {
            throw new IOException("the bytes are damaged");
        }
        Object value = value(TAGS[in.get()]);
        depth--;
        return value;
    }

    private @Nullable Object value(Tag tag) throws IOException {
        return switch (tag) {
            case NULL -> null;
            case TEXT -> text();
            case ENUM -> constant();
            case RECORD -> record();
            case STAMPS -> stamps();
            case LIST -> values();
            case SET -> Collections.unmodifiableSet(new LinkedHashSet<>(values()));
            case SORTED_SET -> new TreeSet<>(values());
            case MAP -> map(new LinkedHashMap<>());
            case SORTED_MAP -> map(new TreeMap<>());
            case OPTIONAL -> Optional.ofNullable(value());
            case TRUE -> true;
            case FALSE -> false;
            case INTEGER -> number();
            case LONG -> in.getLong();
            case DECIMAL -> shared(tag, BigDecimal::new);
            case GLOB -> shared(tag, Glob::parse);
            case PATH -> shared(tag, Path::of);
        };
    }

    /** One text may stand for many values, which would be much more than the bytes that say so. */
    private Object shared(Tag tag, Function<String, Object> made) throws IOException {
        String text = text();
        return shared.computeIfAbsent(tag, any -> new HashMap<>()).computeIfAbsent(text, made);
    }

    private Object record() throws IOException {
        String name = text();
        RecordShape shape = shapes.get(name);
        if (shape == null) {
            shape = RecordShape.of(ours(name, Record.class));
            shapes.put(name, shape);
        }
        @Nullable Object[] values = new Object[shape.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = component(shape.kind(i));
        }
        return shape.make(values);
    }

    private Stamps stamps() throws IOException {
        long since = in.getLong();
        String names = characters();
        String digests = characters();
        int size = size();
        List<FileStamp> files = new ArrayList<>();
        int name = 0;
        int digest = 0;
        for (int i = 0; i < size; i++) {
            int endOfName = names.indexOf(RecordWriter.END, name);
            int endOfDigest = digests.indexOf(RecordWriter.END, digest);
            files.add(new FileStamp(
                    names.substring(name, endOfName),
                    in.getLong(),
                    in.getLong(),
                    in.getLong(),
                    digests.substring(digest, endOfDigest)));
            name = endOfName + 1;
            digest = endOfDigest + 1;
        }
        return new Stamps(since, files);
    }

    private @Nullable Object component(RecordShape.Kind kind) throws IOException {
        return switch (kind) {
            case TEXT -> textOrNull();
            case INTEGER -> number();
            case LONG -> in.getLong();
            case TRUTH -> in.get() != 0;
            case ANY -> value();
        };
    }

    private Object constant() throws IOException {
        String type = text();
        Map<String, Object> known = constants.get(type);
        if (known == null) {
            known = new HashMap<>();
            for (Object each : ours(type, Enum.class).getEnumConstants()) {
                known.put(((Enum<?>) each).name(), each);
            }
            constants.put(type, known);
        }
        String name = text();
        Object constant = known.get(name);
        if (constant == null) {
            throw new IOException("there is no " + name);
        }
        return constant;
    }

    private Class<?> ours(String name, Class<?> kind) throws IOException {
        if (!name.startsWith(OURS)) {
            throw new IOException("no class of ours: " + name);
        }
        try {
            Class<?> type = Class.forName(name, false, RecordReader.class.getClassLoader());
            if (!kind.isAssignableFrom(type)) {
                throw new IOException("no " + kind.getSimpleName() + ": " + name);
            }
            return type;
        } catch (ClassNotFoundException e) {
            throw new IOException("no class of ours: " + name, e);
        }
    }

    private List<@Nullable Object> values() throws IOException {
        int size = size();
        List<@Nullable Object> values = new ArrayList<>(Math.min(size, MOST_AT_FIRST));
        for (int i = 0; i < size; i++) {
            values.add(value());
        }
        return values;
    }

    private <M extends Map<@Nullable Object, @Nullable Object>> M map(M map) throws IOException {
        int size = size();
        for (int i = 0; i < size; i++) {
            map.put(value(), value());
        }
        return map;
    }

    /** Each element takes a byte at least, so that damaged bytes ask for no memory that is not there. */
    private int size() throws IOException {
        int size = number();
        if (size < 0 || size > in.remaining()) {
            throw new IOException("the bytes are damaged");
        }
        return size;
    }

    private int number() {
        int number = 0;
        int shift = 0;
        byte next = in.get();
        while (next < 0) {
            number |= (next & 0x7F) << shift;
            shift += 7;
            next = in.get();
        }
        return number | next << shift;
    }

    private String text() throws IOException {
        String text = textOrNull();
        if (text == null) {
            throw new IOException("the bytes are damaged");
        }
        return text;
    }

    private @Nullable String textOrNull() throws IOException {
        int known = number();
        if (known == RecordWriter.NO_TEXT) {
            return null;
        }
        return known == RecordWriter.NEW_TEXT ? newText() : texts.get(known - RecordWriter.FIRST_TEXT);
    }

    private String newText() throws IOException {
        String text = characters();
        texts.add(text);
        return text;
    }

    private String characters() throws IOException {
        boolean latin = in.get() != 0;
        byte[] bytes = new byte[size()];
        in.get(bytes);
        return latin
                ? new String(bytes, StandardCharsets.ISO_8859_1)
                : ByteBuffer.wrap(bytes).asCharBuffer().toString();
    }
}
