package dev.stubdown.verify;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The versions of Jackson that read generated types. */
public enum JacksonVersion {
    /** The packages {@code com.fasterxml.jackson}. */
    JACKSON_2("2", Jackson2::new),
    /** The packages {@code tools.jackson}. */
    JACKSON_3("3", Jackson3::new);

    private final String word;
    private final BiFunction<ClassLoader, Predicate<Class<?>>, Jackson> maker;

    JacksonVersion(String word, BiFunction<ClassLoader, Predicate<Class<?>>, Jackson> maker) {
        this.word = word;
        this.maker = maker;
    }

    /** As users name it. */
    public String word() {
        return word;
    }

    /** All of them, for a message. */
    public static String words() {
        return Arrays.stream(values()).map(JacksonVersion::word).collect(Collectors.joining(", "));
    }

    /** The version that users name so; empty for any other word. */
    public static Optional<JacksonVersion> ofWord(String word) {
        return Arrays.stream(values())
                .filter(version -> version.word.equals(word))
                .findFirst();
    }

    Jackson with(ClassLoader classes, Predicate<Class<?>> open) {
        return maker.apply(classes, open);
    }
}
