package dev.stubdown.javamodel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What methods of interfaces return. */
public enum ReturnStyle {
    /** The body of the response, or nothing. */
    ENTITY,
    /** The whole response, with its status and headers. */
    RESPONSE,
    /** What becomes the body of the response once it is there. */
    COMPLETION_STAGE;

    /** What options call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The style of a word; empty for a word that is none. */
    public static Optional<ReturnStyle> ofWord(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /** All words, in order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(ReturnStyle::word).toList();
    }
}
