package dev.stubdown.dialect;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rules about pages as a whole.
 *
 * @param supplementary file names of pages that add to types which other pages describe
 * @param kindKey the key of the front matter that tells the kind of a page; null where the style has none
 * @param kinds the kinds by the values of that key
 * @param otherLanguages the words behind a fence that mark code in a programming language, in lower case
 */
public record PageRules(
        Phrase supplementary, @Nullable String kindKey, SortedMap<String, PageKind> kinds, Set<String> otherLanguages) {

    public PageRules {
        kinds = Collections.unmodifiableSortedMap(new TreeMap<>(kinds));
        otherLanguages = Set.copyOf(otherLanguages);
    }

    /** The values that stand for a kind of page, in order, parted by commas; null where none does. */
    public @Nullable String words(PageKind kind) {
        String words = kinds.entrySet().stream()
                .filter(entry -> entry.getValue() == kind)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? null : words;
    }

    /** The kind of page that a value of the front matter stands for; empty for a value that the style does not know. */
    public Optional<PageKind> kind(String value) {
        return Optional.ofNullable(kinds.get(value));
    }
}
