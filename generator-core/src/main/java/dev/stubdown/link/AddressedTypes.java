package dev.stubdown.link;

import dev.stubdown.fact.OperationFact;
import dev.stubdown.fact.PageFacts;
import dev.stubdown.fact.RequestLine;
import dev.stubdown.fact.TypeExpression;
import dev.stubdown.term.HttpMethod;
import dev.stubdown.term.PathTemplate.Segment;
import dev.stubdown.term.QualifiedName;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds the types whose objects paths address by a key: what a GET of {@code …/name/{key}} returns, and the elements of what a GET of
 * {@code …/name} does.
 */
final class AddressedTypes {

    private static final String KEY = "/{}";

    private final ReferenceResolver names;
    private final Set<String> keyed = new HashSet<>();

    private AddressedTypes(List<PageFacts> pages, SymbolTable symbols) {
        this.names = new ReferenceResolver(symbols, new TypeHierarchy(Map.of()));
        pages.stream()
                .flatMap(page -> page.operations().stream())
                .flatMap(fact -> fact.requestLines().stream())
                .map(AddressedTypes::shape)
                .filter(shape -> shape.endsWith(KEY))
                .forEach(keyed::add);
    }

    /** Their names, in the spelling of the model. */
    static Set<QualifiedName> find(List<PageFacts> pages, SymbolTable symbols) {
        AddressedTypes finder = new AddressedTypes(pages, symbols);
        Set<QualifiedName> types = new TreeSet<>();
        pages.stream().map(PageFacts::operations).flatMap(Collection::stream).forEach(fact -> {
            if (fact.requestLines().stream().anyMatch(line -> finder.isAddressed(line, fact))) {
                finder.returned(fact).filter(symbols::isObject).ifPresent(types::add);
            }
        });
        return types;
    }

    private boolean isAddressed(RequestLine line, OperationFact fact) {
        if (line.method() != HttpMethod.GET || fact.call()) {
            return false;
        }
        String shape = shape(line);
        List<Segment> segments = line.path().segments();
        boolean byKey = shape.endsWith(KEY)
                && segments.size() > 1
                && !ODataPath.endsAddressing(segments.get(segments.size() - 2));
        return byKey || keyed.contains(shape + KEY);
    }

    private Optional<QualifiedName> returned(OperationFact fact) {
        return Stream.of(fact.response().prose(), fact.response().comment())
                .flatMap(Stream::ofNullable)
                .map(TypeExpression::element)
                .flatMap(type -> names.name(type, fact.source().file(), fact.namespace()).stream())
                .findFirst();
    }

    private static String shape(RequestLine line) {
        return OperationKey.of(line.method(), line.path()).shape();
    }
}
