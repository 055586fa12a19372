package dev.stubdown.link;

import dev.stubdown.fact.EnumFact;
import dev.stubdown.fact.ObjectFact;
import dev.stubdown.fact.OperationFact;
import dev.stubdown.fact.PageFacts;
import dev.stubdown.term.QualifiedName;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Pages write one namespace in different letter case; the spelling of most pages is that of the model. */
final class NamespaceSpelling {

    private NamespaceSpelling() {}

    /** The spelling of each namespace by its lower case. */
    static Map<String, String> of(List<PageFacts> pages) {
        Map<String, Votes<String>> votes = new HashMap<>();
        pages.stream()
                .flatMap(NamespaceSpelling::named)
                .distinct()
                .forEach(use -> votes.computeIfAbsent(use.namespace().toLowerCase(Locale.ROOT), folded -> new Votes<>())
                        .add(use.namespace()));
        Map<String, String> spellings = new HashMap<>();
        votes.forEach((folded, counted) -> counted.winner().ifPresent(winner -> spellings.put(folded, winner)));
        return spellings;
    }

    private record Use(String file, String namespace) {}

    private static Stream<Use> named(PageFacts page) {
        Stream<String> types = Stream.concat(
                        page.objects().stream().map(ObjectFact::name),
                        page.enums().stream().map(EnumFact::name))
                .map(QualifiedName::namespace);
        Stream<String> operations = page.operations().stream().map(OperationFact::namespace);
        return Stream.concat(types, operations).map(namespace -> new Use(page.file(), namespace));
    }
}
