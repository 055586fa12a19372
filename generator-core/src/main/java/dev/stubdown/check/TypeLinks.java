package dev.stubdown.check;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.fact.PageReview;
import dev.stubdown.fact.PropertyFact;
import dev.stubdown.fact.TypeExpression;
import dev.stubdown.fact.TypeExpression.Linked;
import dev.stubdown.model.EnumType;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Links of type cells whose text names another type than the page that they lead to, or writes its name in other letter case. */
final class TypeLinks implements Check {

    private final TypeIndex types;
    private final TypePlaces places;

    TypeLinks(TypeIndex types, TypePlaces places) {
        this.types = types;
        this.places = places;
    }

    @Override
    public void check(PageReview page, CheckedSet set, Consumer<Diagnostic> findings) {
        page.facts().rows().forEach(row -> {
            if (row.type().element() instanceof Linked linked) {
                check(row, linked, page, findings);
            }
        });
    }

    private void check(PropertyFact row, Linked linked, PageReview page, Consumer<Diagnostic> findings) {
        Optional<String> text = text(linked);
        Optional<TypePlaces.Defined> target = target(linked, page.file());
        if (text.isEmpty() || target.isEmpty()) {
            return;
        }
        String name = target.get().name().name();
        // A title that differs from the metadata is told at the type's own page.
        if (name.equals(text.get()) || target.get().aliases().contains(text.get())) {
            return;
        }
        if (name.equalsIgnoreCase(text.get())) {
            findings.accept(Diagnostic.of(
                            DiagnosticCode.TYPE_LINK_CASE,
                            row.cells().linkText(),
                            "The link writes the name of the type in other letter case than its page")
                    .withFound(text.get(), name));
        } else if (!isAlias(text.get(), target.get())) {
            findings.accept(mismatch(row, text.get(), target.get(), shown(page, row)));
        }
    }

    /** What the JSON representation of the page shows for the row; empty where it is silent. */
    private static Optional<TypeExpression> shown(PageReview page, PropertyFact row) {
        return page.facts().objects().stream()
                .filter(object -> object.properties().contains(row))
                .flatMap(object -> object.jsonProperties().stream())
                .filter(json -> json.name().equalsIgnoreCase(row.name()))
                .map(json -> json.type().element())
                .findFirst();
    }

    /** Which of the two is right, by the JSON representation. */
    private static boolean shows(Optional<TypeExpression> shown, String name, boolean scalar) {
        return shown.filter(type -> type instanceof TypeExpression.Named named
                        ? named.name().equalsIgnoreCase(name)
                        : scalar && type instanceof TypeExpression.Scalar)
                .isPresent();
    }

    private Diagnostic mismatch(
            PropertyFact row, String text, TypePlaces.Defined target, Optional<TypeExpression> shown) {
        List<SourceSpan> other = types.called(text).stream()
                .flatMap(name -> types.type(name).stream())
                .filter(type -> !type.inferred())
                .map(type -> type.source())
                .toList();
        boolean isEnum =
                types.type(target.name()).filter(EnumType.class::isInstance).isPresent();
        boolean isTarget = shows(shown, target.name().name(), isEnum);
        boolean isText = !isTarget && shows(shown, text, isScalar(row.type().element()));
        return Diagnostic.of(
                        DiagnosticCode.TYPE_LINK_MISMATCH,
                        row.cells().type(),
                        "The link's text is '" + text + "', but it leads to the page of "
                                + target.name().name())
                .withFound(text, isTarget ? target.name().name() : null)
                .withHint(isText ? hint(row, text, other) : null)
                .withRelated(other);
    }

    private static String hint(PropertyFact row, String text, List<SourceSpan> other) {
        return other.isEmpty()
                ? "write `" + text + "` without a link"
                : "did you mean `"
                        + LinkIndex.relative(row.source().file(), other.get(0).file()) + "`?";
    }

    private static boolean isScalar(TypeExpression type) {
        return type instanceof Linked linked && linked.text() instanceof TypeExpression.Scalar;
    }

    private static boolean isAlias(String text, TypePlaces.Defined target) {
        return target.aliases().stream().anyMatch(text::equalsIgnoreCase);
    }

    private static Optional<String> text(Linked linked) {
        if (linked.text() instanceof TypeExpression.Named named) {
            return Optional.of(named.name());
        }
        return linked.text() instanceof TypeExpression.Scalar scalar
                ? Optional.of(scalar.type().modelName())
                : Optional.empty();
    }

    /** The only type that the page defines as a whole, or the one of the section that the link leads to. */
    private Optional<TypePlaces.Defined> target(Linked linked, String file) {
        List<TypePlaces.Defined> defined = places.definedOn(linked.file() == null ? file : linked.file());
        if (linked.anchor() != null) {
            return defined.stream()
                    .filter(one -> linked.anchor().equalsIgnoreCase(one.anchor()))
                    .findFirst();
        }
        List<TypePlaces.Defined> whole =
                defined.stream().filter(one -> one.anchor() == null).toList();
        return whole.size() == 1 && !names(defined, linked, whole.get(0).name())
                ? Optional.of(whole.get(0))
                : Optional.empty();
    }

    /** The text names another type that the same page defines in a section. */
    private static boolean names(List<TypePlaces.Defined> defined, Linked linked, QualifiedName whole) {
        return text(linked).stream()
                .anyMatch(text -> defined.stream()
                        .anyMatch(one ->
                                !one.name().equals(whole) && one.name().name().equalsIgnoreCase(text)));
    }
}
