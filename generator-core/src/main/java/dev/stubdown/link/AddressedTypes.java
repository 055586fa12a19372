package dev.stubdown.link;

import dev.stubdown.fact.OperationFact;
import dev.stubdown.fact.TypeExpression;
import dev.stubdown.term.HttpMethod;
import dev.stubdown.term.QualifiedName;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the types whose objects paths address by a key: what a GET of {@code …/name/{key}} returns, and the elements of what a GET of
 * {@code …/name} does.
 */
final class AddressedTypes {

    private final ReferenceResolver names;

    private AddressedTypes(SymbolTable symbols) {
        this.names = new ReferenceResolver(symbols, new TypeHierarchy(Map.of()));
    }

    /** Their names, in the spelling of the model. */
    static Set<QualifiedName> find(List<Draft> drafts, SymbolTable symbols) {
        AddressedTypes finder = new AddressedTypes(symbols);
        Set<OperationFact> known = Collections.newSetFromMap(new IdentityHashMap<>()); // their hash codes are deep
        Set<QualifiedName> types = new HashSet<>();
        for (Draft draft : drafts) {
            if (isAddressed(draft) && known.add(draft.fact())) {
                finder.returned(draft.fact()).filter(symbols::isObject).ifPresent(types::add);
            }
        }
        return types;
    }

    private static boolean isAddressed(Draft draft) {
        if (draft.method() != HttpMethod.GET || draft.fact().call()) {
            return false;
        }
        PathNode place = draft.node();
        boolean byKey = place.isKey()
                && !place.isTop()
                && !ODataPath.endsAddressing(place.parent().segment());
        return byKey || place.isSelectedFrom();
    }

    private Optional<QualifiedName> returned(OperationFact fact) {
        return Stream.of(fact.response().prose(), fact.response().comment())
                .flatMap(Stream::ofNullable)
                .map(TypeExpression::element)
                .flatMap(type -> names.name(type, fact.source().file(), fact.namespace()).stream())
                .findFirst();
    }
}
