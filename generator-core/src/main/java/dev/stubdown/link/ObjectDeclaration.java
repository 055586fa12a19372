package dev.stubdown.link;

import dev.stubdown.fact.ObjectFact;
import dev.stubdown.fact.PropertyFact;
import dev.stubdown.term.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A type with properties, with all that pages tell of it.
 *
 * @param name in the model's spelling
 * @param facts never empty; the page that describes the type best comes first
 * @param implied no page is about it
 */
record ObjectDeclaration(QualifiedName name, List<ObjectFact> facts, boolean implied) {

    ObjectDeclaration {
        facts = List.copyOf(facts);
    }

    /** The page that describes the type best. */
    ObjectFact best() {
        return facts.get(0);
    }

    /** The rows of all pages' tables, those of the best page first. */
    List<PropertyFact> rows() {
        return facts.stream().flatMap(fact -> fact.properties().stream()).toList();
    }

    /** The keys of all pages' JSON representations, those of the best page first. */
    List<PropertyFact> jsonRows() {
        return facts.stream().flatMap(fact -> fact.jsonProperties().stream()).toList();
    }

    /** What the first page says that says anything. */
    <T> Optional<T> first(Function<ObjectFact, Optional<T>> question) {
        return facts.stream().flatMap(fact -> question.apply(fact).stream()).findFirst();
    }
}
