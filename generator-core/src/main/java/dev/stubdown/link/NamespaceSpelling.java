package dev.stubdown.link;

import dev.stubdown.fact.PageFacts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Pages write one namespace in different letter case; the spelling of most pages is that of the model. */
final class NamespaceSpelling {

    private NamespaceSpelling() {}

    /** The spelling of each namespace by its lower case. */
    static Map<String, String> of(List<PageFacts> pages) {
        Map<String, Votes<String>> votes = new HashMap<>();
        for (PageFacts page : pages) {
            for (String namespace : namespaces(page)) {
                votes.computeIfAbsent(namespace.toLowerCase(Locale.ROOT), folded -> new Votes<>())
                        .add(namespace);
            }
        }
        Map<String, String> spellings = new HashMap<>();
        votes.forEach((folded, counted) -> counted.winner().ifPresent(winner -> spellings.put(folded, winner)));
        return spellings;
    }

    /** Those that a page names, each once. */
    private static Set<String> namespaces(PageFacts page) {
        Set<String> namespaces = new HashSet<>();
        page.objects().forEach(object -> namespaces.add(object.name().namespace()));
        page.enums().forEach(each -> namespaces.add(each.name().namespace()));
        page.operations().forEach(operation -> namespaces.add(operation.namespace()));
        return namespaces;
    }
}
