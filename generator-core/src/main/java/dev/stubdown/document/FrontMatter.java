package dev.stubdown.document;

import dev.stubdown.source.TextRange;
import java.util.List;
import java.util.Optional;

/**
 * The lines between the two {@code ---} at the top of a page.
 *
 * @param state whether there is any
 * @param entries in the order of the page
 * @param strays lines that are no entry and belong to none
 */
public record FrontMatter(State state, List<Entry> entries, List<TextRange> strays) {

    /** No front matter. */
    public static final FrontMatter NONE = new FrontMatter(State.ABSENT, List.of(), List.of());

    public FrontMatter {
        entries = List.copyOf(entries);
        strays = List.copyOf(strays);
    }

    /** Whether a page has front matter. */
    public enum State {
        PRESENT,
        ABSENT,
        /** It begins, but never ends; its lines were read up to the first that is no entry. */
        UNCLOSED
    }

    /**
     * A line {@code key: value}.
     *
     * @param value without its quotes
     * @param written the value as the page writes it
     * @param continued lines that belong to the entry stand below it, such as the items of a list
     * @param valueRange empty where there is no value
     * @param range of the line
     */
    public record Entry(
            String key, String value, String written, boolean continued, TextRange valueRange, TextRange range) {

        /** The same with lines below it that belong to it. */
        public Entry goingOn() {
            return new Entry(key, value, written, true, valueRange, range);
        }
    }

    /** The value of the first entry of that key; empty where there is none or it has no text. */
    public Optional<String> value(String key) {
        return entries.stream()
                .filter(entry -> entry.key().equals(key) && !entry.value().isEmpty())
                .map(Entry::value)
                .findFirst();
    }
}
