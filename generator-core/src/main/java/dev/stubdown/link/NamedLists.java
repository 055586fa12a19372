package dev.stubdown.link;

import dev.stubdown.fact.PropertyFact;
import dev.stubdown.fact.TypeExpression;
import dev.stubdown.term.QualifiedName;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the enums that have no page of their own, but a name, and values that a description lists. */
final class NamedLists {

    private NamedLists() {}

    /** The names of the enums whose values at least one row lists. */
    static Set<QualifiedName> find(Collection<ObjectDeclaration> types, ReferenceResolver resolver) {
        return types.stream()
                .flatMap(type -> type.rows().stream()
                        .filter(row -> row.listedValues().size() >= RowLinker.FEWEST_VALUES)
                        .flatMap(row -> name(row, type.name().namespace(), resolver).stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<QualifiedName> name(PropertyFact row, String namespace, ReferenceResolver resolver) {
        return row.type().element() instanceof TypeExpression.ListedValues listed && listed.name() != null
                ? resolver.name(listed.name(), row.source().file(), namespace)
                : Optional.empty();
    }
}
