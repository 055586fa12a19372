package dev.stubdown.check;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.fact.JsonTree;
import dev.stubdown.fact.JsonTree.Member;
import dev.stubdown.fact.ObjectFact;
import dev.stubdown.fact.PageReview;
import dev.stubdown.fact.PropertyFact;
import dev.stubdown.fact.PropertyFact.Group;
import dev.stubdown.fact.RepresentationFact;
import dev.stubdown.fact.RepresentationFact.Shown;
import dev.stubdown.fact.TypeExpression;
import dev.stubdown.fact.TypeExpression.Scalar;
import dev.stubdown.model.EnumType;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Property;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.model.TypeRef;
import dev.stubdown.term.ScalarType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a type's JSON representation and its tables say the same, and whether title and metadata name one type. */
final class RepresentationCheck implements Check {

    /** A property and what its JSON representation shows, of another kind than its type. */
    record Differing(Property property, Shown shown) {}

    private final TypeIndex types;

    RepresentationCheck(TypeIndex types) {
        this.types = types;
    }

    @Override
    public void check(PageReview page, CheckedSet set, Consumer<Diagnostic> findings) {
        for (ObjectFact object : page.facts().objects()) {
            for (RepresentationFact shown : page.representations()) {
                missing(object, shown, findings);
            }
        }
        differing(page).forEach(each -> findings.accept(kind(each.shown().member(), each.property())));
    }

    /** What a base type has need not stand in the table. What refers to other objects is mostly left out of a representation, as it is of responses. */
    private void missing(ObjectFact object, RepresentationFact shown, Consumer<Diagnostic> findings) {
        Set<String> names = shown.members().stream()
                .map(member -> member.member().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        if (names.isEmpty() || object.openType()) {
            return;
        }
        for (PropertyFact row : object.properties()) {
            if (row.group() == Group.STRUCTURAL
                    && !isInherited(object, row)
                    && !names.contains(row.name().toLowerCase(Locale.ROOT))) {
                findings.accept(Diagnostic.of(
                                DiagnosticCode.PROPERTY_MISSING_IN_JSON,
                                row.source(),
                                "The JSON representation lacks '" + row.name() + "'")
                        .withFound(row.name(), null)
                        .withRelated(List.of(shown.source())));
            }
        }
    }

    private boolean isInherited(ObjectFact object, PropertyFact row) {
        return types.object(object.name()).stream()
                .flatMap(type -> types.lineage(type).stream().skip(1))
                .anyMatch(base -> types.hasOwn(base, row.name()));
    }

    /** The members of the page's representations that are of another kind than their properties; places are those of the type's own rows. */
    Stream<Differing> differing(PageReview page) {
        return page.facts().objects().stream()
                .flatMap(object -> types.object(object.name()).stream())
                .flatMap(type -> page.representations().stream()
                        .flatMap(representation -> representation.members().stream())
                        .flatMap(shown -> differing(shown, type).stream()));
    }

    private Optional<Differing> differing(Shown shown, ObjectType type) {
        return types.property(type, shown.member().name())
                .filter(property -> differs(shown, property.type()))
                .map(property -> new Differing(types.asOwn(property, type), shown));
    }

    private static Diagnostic kind(Member member, Property property) {
        String expected = (property.type().collection() ? "a list of " : "")
                + property.type().target().modelName();
        return Diagnostic.of(
                        DiagnosticCode.PROPERTY_JSON_KIND_DIFFERS,
                        member.value().source(),
                        "The table gives '" + property.name() + "' the type " + expected
                                + ", the JSON representation shows " + ValueCheck.kind(member.value()))
                .withFound(ValueCheck.kind(member.value()), expected)
                .withRelated(List.of(property.source()));
    }

    private boolean differs(Shown shown, TypeRef type) {
        JsonTree value = shown.member().value();
        Optional<JsonKind> wanted = kind(type);
        if (wanted.isEmpty() || value instanceof JsonTree.Null) {
            return false;
        }
        if (value instanceof JsonTree.ArrayNode array) {
            return !type.collection()
                    || !array.items().isEmpty() && differs(array.items().get(0), null, wanted.get());
        }
        TypeExpression told = shown.type();
        if (told == null) {
            return type.collection() || differs(value, null, wanted.get());
        }
        boolean collection = told.isCollection();
        return told.element() instanceof Scalar scalar
                && (collection != type.collection() || differs(value, scalar, wanted.get()));
    }

    private static boolean differs(JsonTree value, @Nullable Scalar told, JsonKind wanted) {
        if (told != null) {
            return told.type() != ScalarType.JSON && JsonKind.of(told.type()) != wanted;
        }
        if (value instanceof JsonTree.ObjectNode) {
            return wanted != JsonKind.OBJECT && wanted != JsonKind.TEXT;
        }
        if (value instanceof JsonTree.Number) {
            return wanted != JsonKind.NUMBER;
        }
        return value instanceof JsonTree.Truth && wanted != JsonKind.TRUTH;
    }

    /** Empty for what may be anything. */
    private Optional<JsonKind> kind(TypeRef type) {
        if (type.target() instanceof TypeRef.Scalar scalar) {
            return scalar.type() == ScalarType.JSON || scalar.type() == ScalarType.STREAM
                    ? Optional.empty()
                    : Optional.of(JsonKind.of(scalar.type()));
        }
        Optional<TypeDefinition> known =
                type.target() instanceof TypeRef.Named named ? types.type(named.name()) : Optional.empty();
        return known.map(each -> each instanceof EnumType ? JsonKind.TEXT : JsonKind.OBJECT);
    }
}
