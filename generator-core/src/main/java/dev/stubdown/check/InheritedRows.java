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
import dev.stubdown.term.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

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
        Map<QualifiedName, List<PropertyFact>> silent = new LinkedHashMap<>();
        for (PropertyFact row : fact.properties()) {
            TypeIndex.Inherited repeated = inherited.get(TypeIndex.folded(row.name()));
            if (repeated != null
                    && isSilent(row)
                    && !repeated.property().key()
                    && !repeated.property().inferred()
                    && isSame(row, repeated)) {
                silent.computeIfAbsent(repeated.owner().name(), name -> new ArrayList<>())
                        .add(row);
            }
        }
        silent.forEach((owner, rows) -> findings.accept(finding(
                type,
                owner,
                rows,
                Objects.requireNonNull(
                        inherited.get(TypeIndex.folded(rows.get(0).name()))))));
    }

    private static boolean isSilent(PropertyFact row) {
        return row.inheritedFrom() == null && row.evidence() == Evidence.TABLE && !row.key();
    }

    /** Tells of the first row; what is to be done is the same for the others. */
    private static Diagnostic finding(
            ObjectType type, QualifiedName owner, List<PropertyFact> rows, TypeIndex.Inherited first) {
        int more = rows.size() - 1;
        String others = more == 0 ? "the row does" : "the row and " + more + " more do";
        return Diagnostic.of(
                        DiagnosticCode.PROPERTY_REPEATS_INHERITED,
                        rows.get(0).source(),
                        type.name().name() + " inherits '" + rows.get(0).name() + "' from " + owner.name() + ", but "
                                + others + " not say so")
                .withHint("name `[" + owner.name() + "]("
                        + LinkIndex.relative(
                                rows.get(0).source().file(),
                                first.owner().source().file())
                        + ")` as the type that declares it")
                .withRelated(Stream.concat(
                                rows.stream().skip(1).map(PropertyFact::source),
                                Stream.of(first.property().source()))
                        .toList());
    }

    /** A row of another type overrides the property, which linking reports. */
    private static boolean isSame(PropertyFact row, TypeIndex.Inherited repeated) {
        TypeExpression written = row.type().element();
        TypeExpression told =
                written instanceof TypeExpression.Linked linked && linked.text() instanceof TypeExpression.Scalar
                        ? linked.text()
                        : written;
        TypeRef known = repeated.property().type();
        if (row.type().isCollection() != known.collection()) {
            return false;
        }
        return told instanceof TypeExpression.Scalar scalar
                ? known.isScalar(scalar.type())
                : known.target() instanceof TypeRef.Named;
    }
}
