package dev.stubdown.check;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.fact.BodyFact;
import dev.stubdown.fact.OperationFact;
import dev.stubdown.fact.PageReview;
import dev.stubdown.fact.PropertyFact;
import dev.stubdown.fact.TypeExpression;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Property;
import dev.stubdown.model.TypeRef;
import dev.stubdown.term.Evidence;
import java.util.List;
import java.util.function.Consumer;

/**
 * Rows of a request's body that give a property another scalar type than the page of the body's type does. Only scalar types are compared: a
 * text in one place is often an enum in the other.
 */
final class RequestRows implements Check {

    private final TypeIndex types;
    private final OperationIndex operations;

    RequestRows(TypeIndex types, OperationIndex operations) {
        this.types = types;
        this.operations = operations;
    }

    @Override
    public void check(PageReview page, CheckedSet set, Consumer<Diagnostic> findings) {
        for (OperationFact operation : page.facts().operations()) {
            BodyFact body = operation.body();
            if (body != null && body.wrapper() == null && !body.parameters()) {
                operations
                        .taken(operation, types)
                        .ifPresent(type -> body.properties().forEach(row -> check(row, type, findings)));
            }
        }
    }

    private void check(PropertyFact row, ObjectType type, Consumer<Diagnostic> findings) {
        Property property = types.property(type, row.name()).orElse(null);
        boolean stated = row.evidence() == Evidence.TABLE
                && row.type().element() instanceof TypeExpression.Scalar
                && property != null
                && property.evidence().contains(Evidence.TABLE)
                && property.type().target() instanceof TypeRef.Scalar;
        if (property == null || !stated) {
            return;
        }
        String told = text(
                ((TypeExpression.Scalar) row.type().element()).type().modelName(),
                row.type().isCollection());
        String known =
                text(property.type().target().modelName(), property.type().collection());
        if (!told.equals(known)) {
            findings.accept(Diagnostic.of(
                            DiagnosticCode.PROPERTY_REQUEST_TYPE_DIFFERS,
                            row.cells().type(),
                            "By the request's table '" + row.name() + "' is " + told + ", by the page of "
                                    + type.name().name() + " it is " + known)
                    .withFound(told, known)
                    .withRelated(List.of(property.source())));
        }
    }

    private static String text(String name, boolean collection) {
        return collection ? name + " collection" : name;
    }
}
