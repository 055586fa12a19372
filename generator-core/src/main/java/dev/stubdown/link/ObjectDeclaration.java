package dev.stubdown.link;

import dev.stubdown.fact.ObjectFact;
import dev.stubdown.fact.PropertyFact;
import dev.stubdown.term.QualifiedName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A type with properties, with all that pages tell of it. */
final class ObjectDeclaration {

    private final QualifiedName name;
    private final List<ObjectFact> facts;
    private final boolean implied;
    private final List<PropertyFact> rows;
    private final List<PropertyFact> jsonRows;
    private final Set<String> keyProperties;

    /**
     * @param name in the model's spelling
     * @param facts never empty; the page that describes the type best comes first
     * @param implied no page is about it
     */
    ObjectDeclaration(QualifiedName name, List<ObjectFact> facts, boolean implied) {
        this.name = name;
        this.facts = List.copyOf(facts);
        this.implied = implied;
        this.rows = joined(ObjectFact::properties);
        this.jsonRows = joined(ObjectFact::jsonProperties);
        this.keyProperties = facts.stream()
                .map(ObjectFact::keyProperty)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private List<PropertyFact> joined(Function<ObjectFact, List<PropertyFact>> ofOne) {
        return facts.size() == 1
                ? ofOne.apply(facts.get(0))
                : facts.stream().flatMap(fact -> ofOne.apply(fact).stream()).toList();
    }

    /** In the model's spelling. */
    QualifiedName name() {
        return name;
    }

    /** What pages say; the page that describes the type best comes first. */
    List<ObjectFact> facts() {
        return facts;
    }

    /** True where no page is about it. */
    boolean implied() {
        return implied;
    }

    /** The page that describes the type best. */
    ObjectFact best() {
        return facts.get(0);
    }

    /** Whether a page names that property as the key. */
    boolean isKeyProperty(String property) {
        return keyProperties.contains(property);
    }

    /** The rows of all pages' tables, those of the best page first. */
    List<PropertyFact> rows() {
        return rows;
    }

    /** The keys of all pages' JSON representations, those of the best page first. */
    List<PropertyFact> jsonRows() {
        return jsonRows;
    }

    /** What the first page says that says anything. */
    <T> Optional<T> first(Function<ObjectFact, Optional<T>> question) {
        return facts.stream().flatMap(fact -> question.apply(fact).stream()).findFirst();
    }
}
