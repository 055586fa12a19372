package dev.stubdown.check;

import dev.stubdown.fact.PageReview;
import dev.stubdown.source.SourceSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The values that descriptions list, by the place of their property. Immutable. */
final class ListedValues {

    private final Map<SourceSpan, List<String>> byPlace = new HashMap<>();

    ListedValues(CheckedSet set) {
        for (PageReview page : set.pages()) {
            page.facts()
                    .rows()
                    .filter(row -> !row.listedValues().isEmpty())
                    .forEach(row -> byPlace.put(row.source(), row.listedValues()));
        }
    }

    /** Empty where the description lists none. */
    List<String> of(SourceSpan property) {
        return byPlace.getOrDefault(property, List.of());
    }
}
