package dev.stubdown.check;

import dev.stubdown.fact.JsonTree;
import dev.stubdown.fact.RepresentationFact.Shown;
import dev.stubdown.fact.TypeExpression;
import dev.stubdown.fact.TypeExpression.Scalar;
import dev.stubdown.model.Property;
import dev.stubdown.source.SourceSpan;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What JSON representations show of the properties whose tables say otherwise: such a table is told once, not at each example. Immutable once made. */
final class ShownKinds {

    private final Map<SourceSpan, Shown> byProperty = new HashMap<>();

    ShownKinds(CheckedSet set, TypeIndex types) {
        RepresentationCheck representations = new RepresentationCheck(types);
        set.pages()
                .forEach(page -> representations
                        .differing(page)
                        .forEach(each -> byProperty.putIfAbsent(each.property().source(), each.shown())));
    }

    /**
     * True where the representation shows the same kind of value as an example does.
     *
     * @param element the value is an element of the property's list
     */
    boolean show(JsonTree value, boolean element, Property property) {
        Shown shown = byProperty.get(property.source());
        Optional<JsonKind> kind = shown == null ? Optional.empty() : element ? ofElement(shown) : of(shown);
        return kind.isPresent() && kind.equals(JsonKind.of(value));
    }

    private static Optional<JsonKind> of(Shown shown) {
        TypeExpression told = shown.type();
        if (told != null && told.isCollection()) {
            return Optional.of(JsonKind.LIST);
        }
        return told instanceof Scalar scalar
                ? Optional.of(JsonKind.of(scalar.type()))
                : JsonKind.of(shown.member().value());
    }

    private static Optional<JsonKind> ofElement(Shown shown) {
        if (shown.member().value() instanceof JsonTree.ArrayNode array) {
            return array.items().stream().findFirst().flatMap(JsonKind::of);
        }
        TypeExpression told = shown.type();
        return told != null && told.isCollection() && told.element() instanceof Scalar scalar
                ? Optional.of(JsonKind.of(scalar.type()))
                : Optional.empty();
    }
}
