package dev.stubdown.fuzz;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/** Everything that reads or prints what others wrote, and is fed with bytes that nobody would write. */
enum FuzzTarget {
    MARKDOWN(MarkdownFuzz.class, 1500, MarkdownFuzz::fuzzerTestOneInput),
    TYPE_CELL(TypeCellFuzz.class, 200, TypeCellFuzz::fuzzerTestOneInput),
    REQUEST_LINE(RequestLineFuzz.class, 300, RequestLineFuzz::fuzzerTestOneInput),
    HTTP_MESSAGE(HttpMessageFuzz.class, 800, HttpMessageFuzz::fuzzerTestOneInput),
    METADATA(MetadataFuzz.class, 400, MetadataFuzz::fuzzerTestOneInput),
    YAML(YamlFuzz.class, 1200, YamlFuzz::fuzzerTestOneInput),
    PAGE(PageFuzz.class, 2500, PageFuzz::fuzzerTestOneInput),
    ENCODING(EncodingFuzz.class, 200, EncodingFuzz::fuzzerTestOneInput),
    RECORD(RecordFuzz.class, 1200, RecordFuzz::fuzzerTestOneInput),
    MODEL_JSON(ModelJsonFuzz.class, 1500, ModelJsonFuzz::fuzzerTestOneInput);

    private static final Path KEPT = Path.of("src", "test", "resources", "fuzz");

    private final Class<?> type;
    private final int longest;
    private final Consumer<byte[]> test;

    /** @param longest input, in bytes */
    FuzzTarget(Class<?> type, int longest, Consumer<byte[]> test) {
        this.type = type;
        this.longest = longest;
        this.test = test;
    }

    /** The class that Jazzer calls. */
    String className() {
        return type.getName();
    }

    int longest() {
        return longest;
    }

    /** An assertion fails, or something is thrown, where the input breaks a law. */
    void test(byte[] data) {
        test.accept(data);
    }

    /** What scripts and folders call it. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Inputs that reached something, and those that broke something, kept for every build. */
    Path kept() {
        return KEPT.resolve(word());
    }
}
