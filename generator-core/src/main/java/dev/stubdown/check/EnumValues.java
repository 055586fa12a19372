package dev.stubdown.check;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.Suggestion;
import dev.stubdown.fact.PageReview;
import dev.stubdown.fact.PropertyFact;
import dev.stubdown.fact.TypeExpression;
import dev.stubdown.model.EnumMember;
import dev.stubdown.model.EnumType;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Descriptions that list values of an enum: others than its members, or only some of them. */
final class EnumValues implements Check {

    private final TypeIndex types;
    private final TypePlaces places;

    EnumValues(TypeIndex types, TypePlaces places) {
        this.types = types;
        this.places = places;
    }

    @Override
    public void check(PageReview page, CheckedSet set, Consumer<Diagnostic> findings) {
        page.facts().rows().forEach(row -> check(row, page, findings));
    }

    private void check(PropertyFact row, PageReview page, Consumer<Diagnostic> findings) {
        TypeExpression told = row.type().element();
        boolean named = told instanceof TypeExpression.Named || told instanceof TypeExpression.Linked;
        if (named && row.listedValues().size() > 1) {
            places.ofRow(row.source())
                    .flatMap(types::enumOf)
                    .filter(type -> !type.inferred() && !type.source().equals(row.source()))
                    .ifPresent(type -> check(row, type, page, findings));
        }
    }

    private void check(PropertyFact row, EnumType type, PageReview page, Consumer<Diagnostic> findings) {
        List<String> members = type.members().stream()
                .filter(member -> !member.inferred())
                .map(EnumMember::name)
                .toList();
        checkCase(row, type, members, findings);
        List<String> unknown = without(row.listedValues(), members);
        List<String> missing = without(members, row.listedValues());
        if (!unknown.isEmpty()) {
            if (!page.facts().operations().isEmpty()) {
                findings.accept(unknown(row, type, unknown, members));
            }
        } else if (missing.size() > (type.evolvable() ? 1 : 0)) {
            findings.accept(Diagnostic.of(
                            DiagnosticCode.ENUM_VALUES_INCOMPLETE,
                            row.cells().description(),
                            "The description lists " + row.listedValues().size() + " of the " + members.size()
                                    + " members of " + type.name().name())
                    .withFound(String.join(", ", row.listedValues()), String.join(", ", missing))
                    .withHint("add the missing values, or say that the others cannot occur here")
                    .withRelated(List.of(type.source())));
        }
    }

    private static void checkCase(
            PropertyFact row, EnumType type, List<String> members, Consumer<Diagnostic> findings) {
        Map<String, String> byLetters = new HashMap<>();
        members.forEach(member -> byLetters.putIfAbsent(TypeIndex.folded(member), member));
        List<String> other = row.listedValues().stream()
                .filter(value -> !members.contains(value) && byLetters.containsKey(TypeIndex.folded(value)))
                .distinct()
                .toList();
        if (!other.isEmpty()) {
            List<String> same = other.stream()
                    .map(value -> byLetters.get(TypeIndex.folded(value)))
                    .toList();
            findings.accept(Diagnostic.of(
                            DiagnosticCode.ENUM_VALUES_CASE,
                            row.cells().description(),
                            "The description writes `" + other.get(0) + "`, the enum "
                                    + type.name().name() + " has `" + same.get(0) + "`" + more(other.size() - 1))
                    .withFound(String.join(", ", other), String.join(", ", same))
                    .withRelated(List.of(type.source())));
        }
    }

    /** Linking reports those of the tables of types itself, since it adds them to the enum. */
    private static Diagnostic unknown(PropertyFact row, EnumType type, List<String> unknown, List<String> members) {
        return Diagnostic.of(
                        DiagnosticCode.ENUM_VALUES_DIFFER,
                        row.cells().description(),
                        "The description lists values that the enum " + type.name() + " lacks")
                .withFound(String.join(", ", unknown), null)
                .withHint(Suggestion.nearest(unknown.get(0), members)
                        .map(near -> "did you mean `" + near + "`?")
                        .orElse(null))
                .withRelated(List.of(type.source()));
    }

    private static String more(int others) {
        return others == 0 ? "" : ", and " + others + (others == 1 ? " other differs" : " others differ") + " likewise";
    }

    private static List<String> without(List<String> values, List<String> others) {
        Set<String> known = others.stream().map(TypeIndex::folded).collect(Collectors.toSet());
        return List.copyOf(values.stream()
                .filter(value -> !known.contains(TypeIndex.folded(value)))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}
