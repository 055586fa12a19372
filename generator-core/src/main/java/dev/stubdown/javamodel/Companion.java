package dev.stubdown.javamodel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Small classes beside the interfaces, which need nothing but JAX-RS. */
public enum Companion {
    /** Goes through all pages of a collection. */
    PAGES,
    /** An exception that holds the body of a failure. */
    ERRORS;

    /** What options call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The companion of a word; empty for a word that is none. */
    public static Optional<Companion> ofWord(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /** All words, in order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Companion::word).toList();
    }
}
