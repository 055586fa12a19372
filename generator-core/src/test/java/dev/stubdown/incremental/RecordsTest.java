package dev.stubdown.incremental;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.longs;
import static org.quicktheories.generators.SourceDSL.strings;

import dev.stubdown.diagnostic.Severity;
import dev.stubdown.source.SourceSpan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Values that are written are the values that are read. */
class RecordsTest {

    /** Everything that has a form. */
    record Everything(
            @Nullable String text,
            int number,
            long large,
            boolean truth,
            Severity constant,
            List<SourceSpan> spans,
            Set<String> set,
            Map<String, Integer> map,
            Optional<String> optional,
            BigDecimal decimal) {}

    private static Everything everything(@Nullable String text, int number, long large, List<String> texts) {
        return new Everything(
                text,
                number,
                large,
                number > 0,
                Severity.values()[Math.floorMod(number, Severity.values().length)],
                texts.stream().map(SourceSpan::startOf).toList(),
                new TreeSet<>(texts),
                new TreeMap<>(Map.of("a", number)),
                texts.stream().findFirst(),
                BigDecimal.valueOf(large, 2));
    }

    @Test
    void what_is_written_is_read() {
        qt().forAll(
                        strings().allPossible().ofLengthBetween(0, 40),
                        integers().all(),
                        longs().all(),
                        lists().of(strings().allPossible().ofLengthBetween(0, 5))
                                .ofSizeBetween(0, 5))
                .checkAssert((text, number, large, texts) -> {
                    Everything value = everything(text, number, large, texts);
                    assertEquals(value, read(bytes(value)));
                });
    }

    @Test
    void stamps_that_are_written_are_read() {
        qt().forAll(
                        longs().all(),
                        lists().of(strings().allPossible().ofLengthBetween(0, 5))
                                .ofSizeBetween(0, 5))
                .checkAssert((number, texts) -> {
                    List<FileStamp> files = texts.stream()
                            .map(text -> text.replace('\0', 'n'))
                            .map(text -> new FileStamp(text, number, ~number, number << 7, text + text))
                            .toList();
                    Stamps value = new Stamps(number, files);
                    assertEquals(List.of(value, value), read(bytes(List.of(value, value))));
                });
    }

    @Test
    void half_a_pair_of_utf16_survives() {
        Everything value = everything("\ud800 and \udc00\ud800", 1, 2, List.of("\ud83d", "€", "é"));
        assertEquals(value, read(bytes(value)));
        assertEquals(everything(null, 1, 2, List.of()), read(bytes(everything(null, 1, 2, List.of()))));
    }

    @Test
    void the_order_of_sets_and_maps_of_the_JDK_does_not_matter() {
        List<String> texts = List.of("a", "b", "c", "d", "e", "f");
        byte[] one = bytes(Set.copyOf(texts));
        byte[] other = bytes(Set.of("f", "e", "d", "c", "b", "a"));
        assertEquals(Arrays.toString(one), Arrays.toString(other));
        assertEquals(Fingerprint.of(Map.of("a", 1, "b", 2)), Fingerprint.of(Map.of("b", 2, "a", 1)));
    }

    @Test
    void values_that_differ_have_different_fingerprints() {
        assertNotEquals(Fingerprint.of("ab", "c"), Fingerprint.of("a", "bc"));
        assertNotEquals(Fingerprint.of(List.of("a"), List.of()), Fingerprint.of(List.of(), List.of("a")));
        assertNotEquals(Fingerprint.of((Object) null), Fingerprint.of(""));
        assertNotEquals(
                Fingerprint.of(everything(null, 1, 2, List.of())), Fingerprint.of(everything("", 1, 2, List.of())));
        assertNotEquals(Fingerprint.of(1), Fingerprint.of(1L));
        assertNotEquals(Fingerprint.of(Path.of("a")), Fingerprint.of(Path.of("b")));
        assertEquals(Fingerprint.of(Path.of("a")), Fingerprint.of(Path.of("b/../a")));
    }

    @Test
    void a_value_without_a_form_is_a_fault_of_ours() {
        assertThrows(IllegalArgumentException.class, () -> Fingerprint.of(Pattern.compile("a")));
        assertThrows(IllegalArgumentException.class, () -> Fingerprint.of(List.of(new Object())));
    }

    @Test
    void damaged_bytes_are_an_exception_of_the_disk_or_another_value() {
        byte[] good = bytes(everything("text", 300, 5, List.of("a", "b")));
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = Arrays.copyOf(good, random.nextInt(good.length) + 1);
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            readOrRefuse(bytes);
        }
    }

    private static void readOrRefuse(byte[] bytes) {
        try {
            new RecordReader(ByteBuffer.wrap(bytes)).read();
        } catch (IOException e) {
            assertEquals(IOException.class, e.getClass());
        }
    }

    @Test
    void any_bytes_are_an_exception_of_the_disk_or_a_value() {
        qt().withExamples(20_000)
                .forAll(lists().of(integers().between(0, RecordWriter.Tag.values().length))
                        .ofSizeBetween(0, 200))
                .checkAssert(tags -> {
                    byte[] bytes = new byte[tags.size()];
                    for (int i = 0; i < bytes.length; i++) {
                        bytes[i] = tags.get(i).byteValue();
                    }
                    readOrRefuse(bytes);
                });
    }

    @Test
    void lists_in_lists_overflow_no_stack_and_take_no_more_memory_than_their_bytes() {
        int size = 1 << 20;
        ByteBuffer deep = ByteBuffer.allocate(8 * size);
        for (int i = 0; i < size; i++) {
            deep.put((byte) RecordWriter.Tag.LIST.ordinal()).put(new byte[] {(byte) 0x80, (byte) 0x80, (byte) 0x80, 1});
        }
        assertThrows(IOException.class, () -> new RecordReader(deep.flip()).read());
    }

    @Test
    @Timeout(60)
    void a_number_that_is_long_and_named_often_is_made_once() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(RecordWriter.Tag.LIST.ordinal());
        int count = 1 << 14;
        bytes.write(new byte[] {(byte) 0x80, (byte) 0x80, 1});
        bytes.write(RecordWriter.Tag.DECIMAL.ordinal());
        bytes.write(new byte[] {RecordWriter.NEW_TEXT, 1, (byte) 0x80, (byte) 0x80, 1});
        bytes.write("7".repeat(count).getBytes(StandardCharsets.US_ASCII));
        for (int i = 1; i < count; i++) {
            bytes.write(RecordWriter.Tag.DECIMAL.ordinal());
            bytes.write(RecordWriter.FIRST_TEXT);
        }
        List<?> numbers = (List<?>) new RecordReader(ByteBuffer.wrap(bytes.toByteArray())).read();
        assertEquals(count, numbers.size());
        assertSame(numbers.get(0), numbers.get(count - 1));
    }

    @Test
    void no_class_of_others_is_made() {
        byte[] bytes = bytes(everything("text", 1, 1, List.of()));
        byte[] foreign = new String(bytes, StandardCharsets.ISO_8859_1)
                .replace("dev.stubdown.", "xev.stubdown.")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThrows(IOException.class, () -> new RecordReader(ByteBuffer.wrap(foreign)).read());
    }

    private static byte[] bytes(Object value) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            RecordWriter writer = new RecordWriter(bytes);
            writer.write(value);
            writer.flush();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static @Nullable Object read(byte[] bytes) {
        try {
            return new RecordReader(ByteBuffer.wrap(bytes)).read();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
