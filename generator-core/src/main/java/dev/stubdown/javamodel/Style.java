package dev.stubdown.javamodel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the Java of an object type looks. All three have a builder. */
public enum Style {
    /** A class with setters. */
    BEAN,
    /** A record; a type with subtypes is an interface, since records do not inherit. */
    RECORD,
    /** A class with final fields. */
    IMMUTABLE;

    /** What options call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The style of a word; empty for a word that is none. */
    public static Optional<Style> ofWord(String word) {
        return Arrays.stream(values())
                .filter(style -> style.word().equals(word))
                .findFirst();
    }

    /** All words, in order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Style::word).toList();
    }
}
