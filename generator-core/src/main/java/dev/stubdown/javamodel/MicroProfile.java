package dev.stubdown.javamodel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Specifications of MicroProfile whose annotations the interfaces may bear. */
public enum MicroProfile {
    /** MicroProfile OpenAPI: what the pages say, for tools that describe an API. */
    OPENAPI,
    /** MicroProfile Rest Client: interfaces that a container makes clients of. */
    REST_CLIENT;

    /** What options call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The specification of a word; empty for a word that is none. */
    public static Optional<MicroProfile> ofWord(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /** All words, in order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(MicroProfile::word).toList();
    }
}
