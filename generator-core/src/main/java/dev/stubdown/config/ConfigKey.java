package dev.stubdown.config;

import dev.stubdown.diagnostic.FailOn;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The keys of {@code stubdown.yaml}: the options of a request, in camel case. */
public enum ConfigKey {
    DOCS("docs", Shape.TEXTS),
    OUTPUT_DIRECTORY("outputDirectory", Shape.TEXT),
    BASE_PACKAGE("basePackage", Shape.TEXT),
    DIALECT("dialect", Shape.TEXT),
    INCLUDE("include", Shape.TEXTS),
    EXCLUDE("exclude", Shape.TEXTS),
    FAIL_ON(
            "failOn",
            Shape.WORD,
            Arrays.stream(FailOn.values()).map(FailOn::word).toList()),
    DRY_RUN("dryRun", Shape.FLAG);

    /** What the value of a key looks like. */
    enum Shape {
        TEXT("a text"),
        /** One text may stand without the list. */
        TEXTS("a text or a list of texts"),
        /** One of a closed list. */
        WORD("one word"),
        FLAG("true or false");

        private final String description;

        Shape(String description) {
            this.description = description;
        }

        @Override
        public String toString() {
            return description;
        }
    }

    private final String key;
    private final Shape shape;
    private final List<String> words;

    ConfigKey(String key, Shape shape) {
        this(key, shape, List.of());
    }

    ConfigKey(String key, Shape shape, List<String> words) {
        this.key = key;
        this.shape = shape;
        this.words = List.copyOf(words);
    }

    /** As it stands in the file. */
    public String key() {
        return key;
    }

    Shape shape() {
        return shape;
    }

    /** The words that the value may be; empty for any. */
    List<String> words() {
        return words;
    }

    /** True where every value is the path of a file or a folder. */
    boolean isPath() {
        return this == DOCS || this == OUTPUT_DIRECTORY;
    }

    static Optional<ConfigKey> of(String key) {
        return Arrays.stream(values()).filter(known -> known.key.equals(key)).findFirst();
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(ConfigKey::key).toList();
    }
}
