package dev.stubdown.check;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.fact.ObjectFact;
import dev.stubdown.fact.PageReview;
import dev.stubdown.fact.PropertyFact;
import dev.stubdown.fact.TypeExpression;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.TypeRef;
import dev.stubdown.term.Evidence;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Rows that repeat a property of a base type and do not say so: readers take it for the type's own. */
final class InheritedRows implements Check {

    private final TypeIndex types;
    private final TypePlaces places;

    InheritedRows(TypeIndex types, TypePlaces places) {
        this.types = types;
        this.places = places;
    }

    @Override
    public void check(PageReview page, CheckedSet set, Consumer<Diagnostic> findings) {
        for (ObjectFact fact : page.facts().objects()) {
            places.of(fact).ifPresent(type -> check(fact, type, findings));
        }
    }

    private void check(ObjectFact fact, ObjectType type, Consumer<Diagnostic> findings) {
        Map<String, TypeIndex.Inherited> inherited = types.inherited(type);
        for (PropertyFact row : fact.properties()) {
            TypeIndex.Inherited repeated = inherited.get(TypeIndex.folded(row.name()));
            boolean silent = row.inheritedFrom() == null && row.evidence() == Evidence.TABLE && !row.key();
            if (repeated != null && silent && !repeated.property().key() && isSame(row, repeated)) {
                String owner = repeated.owner().name().name();
                findings.accept(Diagnostic.of(
                                DiagnosticCode.PROPERTY_REPEATS_INHERITED,
                                row.source(),
                                type.name().name() + " inherits '" + row.name() + "' from " + owner
                                        + ", but the row does not say so")
                        .withHint("Link to `" + owner + "` as the one that declares it, or leave the row out.")
                        .withRelated(List.of(repeated.property().source())));
            }
        }
    }

    /** A row of another type overrides the property, which linking reports. */
    private static boolean isSame(PropertyFact row, TypeIndex.Inherited repeated) {
        TypeExpression told = row.type().element();
        TypeRef known = repeated.property().type();
        if (row.type().isCollection() != known.collection()) {
            return false;
        }
        return told instanceof TypeExpression.Scalar scalar
                ? known.isScalar(scalar.type())
                : known.target() instanceof TypeRef.Named;
    }
}
