package dev.stubdown.document;

import dev.stubdown.source.TextRange;
import java.util.List;
import java.util.Optional;

/**
 * The lines between the two {@code ---} at the top of a page.
 *
 * @param state whether there is any
 * @param entries in the order of the page
 */
public record FrontMatter(State state, List<Entry> entries) {

    /** No front matter. */
    public static final FrontMatter NONE = new FrontMatter(State.ABSENT, List.of());

    public FrontMatter {
        entries = List.copyOf(entries);
    }

    /** Whether a page has front matter. */
    public enum State {
        PRESENT,
        ABSENT,
        /** It begins, but never ends; its lines were read up to the first that is no entry. */
        UNCLOSED
    }

    /** A line {@code key: value}; the value without its quotes. */
    public record Entry(String key, String value, TextRange range) {}

    /** The value of the first entry of that key; empty where there is none or it has no text. */
    public Optional<String> value(String key) {
        return entries.stream()
                .filter(entry -> entry.key().equals(key) && !entry.value().isEmpty())
                .map(Entry::value)
                .findFirst();
    }
}
