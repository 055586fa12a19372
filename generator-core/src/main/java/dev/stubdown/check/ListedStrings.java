package dev.stubdown.check;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.fact.BodyFact;
import dev.stubdown.fact.ObjectFact;
import dev.stubdown.fact.OperationFact;
import dev.stubdown.fact.PageReview;
import dev.stubdown.fact.PropertyFact;
import dev.stubdown.fact.TypeExpression;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.TypeRef;
import dev.stubdown.term.ScalarType;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Strings whose descriptions list their values: they are enums to whoever reads the page. */
final class ListedStrings implements Check {

    private final TypeIndex types;
    private final TypePlaces places;
    private final OperationIndex operations;

    ListedStrings(TypeIndex types, TypePlaces places, OperationIndex operations) {
        this.operations = operations;
        this.types = types;
        this.places = places;
    }

    @Override
    public void check(PageReview page, CheckedSet set, Consumer<Diagnostic> findings) {
        for (ObjectFact object : page.facts().objects()) {
            object.properties().stream()
                    .filter(row -> isListed(row, set) && !isSettled(row, object))
                    .forEach(row -> findings.accept(listed(row)));
        }
        for (OperationFact operation : page.facts().operations()) {
            BodyFact body = operation.body();
            Optional<ObjectType> type = operations.taken(operation, types);
            (body == null ? List.<PropertyFact>of() : body.properties())
                    .stream()
                            .filter(row -> isListed(row, set) && !isEnum(row, type))
                            .forEach(row -> findings.accept(listed(row)));
        }
    }

    /** True where the page of the type that is taken says which enum it is: then only this row is inexact. */
    private boolean isEnum(PropertyFact row, Optional<ObjectType> type) {
        return type.flatMap(taken -> types.property(taken, row.name()))
                .map(property -> property.type().target())
                .filter(TypeRef.Named.class::isInstance)
                .isPresent();
    }

    private static boolean isListed(PropertyFact row, CheckedSet set) {
        boolean text =
                row.type().element() instanceof TypeExpression.Scalar scalar && scalar.type() == ScalarType.STRING;
        return text
                && row.listedValues().size() > 1
                && !row.key()
                && !set.dialect().links().keyNames().contains(row.name());
    }

    /** A key is a string whatever its values are, and what a base type has keeps the type that it has there. */
    private boolean isSettled(PropertyFact row, ObjectFact object) {
        Optional<ObjectType> type = places.of(object);
        return row.name().equals(object.keyProperty())
                || type.isPresent()
                        && types.lineage(type.get()).stream().skip(1).anyMatch(base -> types.hasOwn(base, row.name()));
    }

    private static Diagnostic listed(PropertyFact row) {
        String written = row.cells().written();
        return Diagnostic.of(
                        DiagnosticCode.PROPERTY_LISTED_VALUES,
                        row.cells().type(),
                        "The description lists the values of '" + row.name() + "', but its type is " + written)
                .withFound(written, "an enum with the members " + String.join(", ", row.listedValues()))
                .withRelated(List.of(row.cells().description()));
    }
}
