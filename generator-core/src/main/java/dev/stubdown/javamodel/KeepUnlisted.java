package dev.stubdown.javamodel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which objects keep properties that the documentation does not list, and write them back. */
public enum KeepUnlisted {
    /** Those of open types; all others keep control information, such as {@code @odata.etag}, and nothing else. */
    OPEN,
    /** All. */
    ALL,
    /** None. */
    NONE;

    /** The word of command lines and configuration files, such as {@code open}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the word means; empty for any other word. */
    public static Optional<KeepUnlisted> ofWord(String word) {
        return Arrays.stream(values())
                .filter(value -> value.word().equals(word))
                .findFirst();
    }
}
