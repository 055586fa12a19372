package dev.stubdown.check;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.Severity;
import dev.stubdown.diagnostic.Suggestion;
import dev.stubdown.fact.JsonTree;
import dev.stubdown.fact.JsonTree.Text;
import dev.stubdown.model.EnumMember;
import dev.stubdown.model.EnumType;
import dev.stubdown.model.Property;
import dev.stubdown.model.TypeRef;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.ScalarLiterals;
import dev.stubdown.term.ScalarType;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether single values are of the type that they should have. */
final class ValueCheck {

    private static final int SHOWN = 12;
    private static final int MOST_DIGITS = 30;

    private final ToldValues told;
    private final Consumer<Diagnostic> findings;

    ValueCheck(ToldValues told, Consumer<Diagnostic> findings) {
        this.told = told;
        this.findings = findings;
    }

    /** {@code null} in the place of a value. */
    void absent(JsonTree tree, @Nullable Property property) {
        if (property != null && Boolean.FALSE.equals(property.nullable())) {
            findings.accept(Diagnostic.of(
                            DiagnosticCode.EXAMPLE_NULL_NOT_ALLOWED,
                            tree.source(),
                            "'" + property.name() + "' is null, but the docs say that it is not nullable")
                    .withRelated(List.of(property.source())));
        }
    }

    /** A value of another kind than its type. */
    void kind(JsonTree tree, TypeRef type, @Nullable Property property) {
        boolean placeholder = tree instanceof Text text && Placeholders.isOne(text.value());
        if (placeholder || told.isShown(tree, type, property)) {
            return;
        }
        String expected =
                (type.collection() ? "a list of " : "") + type.target().modelName();
        if (tree instanceof Text text && !type.collection() && told.names(text.value(), type)) {
            findings.accept(standIn(text, expected, property));
            return;
        }
        findings.accept(Diagnostic.of(
                        DiagnosticCode.EXAMPLE_WRONG_TYPE,
                        tree.source(),
                        subject(property) + " is " + expected + ", but the example shows " + kind(tree))
                .withFound(kind(tree), expected)
                .withRelated(related(property)));
    }

    private static String subject(@Nullable Property property) {
        return property == null ? "The body" : "'" + property.name() + "'";
    }

    private static List<SourceSpan> related(@Nullable Property property) {
        return property == null ? List.of() : List.of(property.source());
    }

    /** What a value is, in words that go into a sentence. */
    static String kind(JsonTree tree) {
        if (tree instanceof JsonTree.ObjectNode) {
            return "an object";
        }
        if (tree instanceof JsonTree.ArrayNode) {
            return "a list";
        }
        if (tree instanceof JsonTree.Number number) {
            return "the number " + written(number.value());
        }
        return tree instanceof JsonTree.Truth truth ? String.valueOf(truth.value()) : "a string";
    }

    /** In digits, unless the exponent is such that there would be more of them than anybody reads: {@code 1e999999999}. */
    private static String written(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MOST_DIGITS ? number.toPlainString() : number.toString();
    }

    /** A value of a scalar type. */
    void scalar(JsonTree tree, ScalarType type, TypeRef ref, @Nullable Property property) {
        boolean fits = tree instanceof Text
                ? takesText(type)
                : tree instanceof JsonTree.Truth
                        ? type == ScalarType.BOOLEAN
                        : tree instanceof JsonTree.Number number && takes(type, number.value());
        if (!fits) {
            kind(tree, ref.withCollection(false), property);
        } else if (tree instanceof Text text && !ScalarLiterals.fits(type, text.value())) {
            literal(text, text.value(), type, ref, property);
        } else if (tree instanceof JsonTree.Number number && !ScalarLiterals.inRange(type, number.value())) {
            literal(number, written(number.value()), type, ref, property);
        }
    }

    private static boolean takesText(ScalarType type) {
        return type != ScalarType.BOOLEAN && (!type.isInteger() || type == ScalarType.INT64);
    }

    private static boolean takes(ScalarType type, BigDecimal value) {
        return type.isFractional()
                || type.isInteger() && value.stripTrailingZeros().scale() <= 0;
    }

    private void literal(JsonTree tree, String value, ScalarType type, TypeRef ref, @Nullable Property property) {
        boolean names = Placeholders.isName(value, type.modelName(), property) || told.names(value, ref);
        if (tree instanceof Text text && names) {
            findings.accept(standIn(text, type.modelName(), property));
        } else if (!Placeholders.isOne(value)) {
            findings.accept(Diagnostic.of(
                            DiagnosticCode.EXAMPLE_WRONG_VALUE,
                            tree.source(),
                            "'" + value + "' is no " + type.modelName())
                    .withFound(value, type.modelName())
                    .withRelated(related(property)));
        }
    }

    private static Diagnostic standIn(Text text, String expected, @Nullable Property property) {
        boolean ofProperty = property != null
                && text.value()
                        .toLowerCase(Locale.ROOT)
                        .startsWith(property.name().toLowerCase(Locale.ROOT));
        return Diagnostic.of(
                        DiagnosticCode.EXAMPLE_WRONG_VALUE,
                        text.source(),
                        "'" + text.value() + "' only names the " + (ofProperty ? "property" : "type")
                                + "; show a value")
                .withSeverity(Severity.INFO)
                .withFound(text.value(), expected)
                .withRelated(related(property));
    }

    /** A value of an enum. */
    void member(JsonTree tree, EnumType type, TypeRef ref, @Nullable Property property) {
        if (!(tree instanceof Text text)) {
            kind(tree, ref.withCollection(false), property);
            return;
        }
        List<String> members = Stream.concat(
                        type.members().stream().map(EnumMember::name),
                        property == null ? Stream.of() : told.listed().of(property.source()).stream())
                .distinct()
                .toList();
        if (members.isEmpty() || Placeholders.isOne(text.value())) {
            return;
        }
        for (String value : type.flags() ? text.value().split(",", -1) : new String[] {text.value()}) {
            String bare = value.strip();
            boolean number = type.members().stream().anyMatch(member -> bare.equals(member.value()));
            if (!members.contains(bare) && !number) {
                boolean standsIn = Placeholders.isName(bare, type.name().name(), property) || told.names(bare, ref);
                findings.accept(
                        standsIn
                                ? standIn(text, shown(members), property)
                                : notMember(text, bare, type, members, property));
                return;
            }
        }
    }

    private static Diagnostic notMember(
            Text text, String value, EnumType type, List<String> members, @Nullable Property property) {
        boolean otherCase = members.stream().anyMatch(member -> member.equalsIgnoreCase(value));
        String name = type.name().name();
        return Diagnostic.of(
                        DiagnosticCode.EXAMPLE_WRONG_VALUE,
                        text.source(),
                        otherCase
                                ? "'" + value + "' is a value of " + name + " in other letter case"
                                : "'" + value + "' is no value of " + name)
                .withFound(value, shown(members))
                .withHint(Suggestion.nearest(value, members)
                        .map(near -> "did you mean `" + near + "`?")
                        .orElse(null))
                .withRelated(List.of(property == null ? type.source() : property.source()));
    }

    private static String shown(List<String> members) {
        Set<String> seen = new HashSet<>();
        List<String> different = members.stream()
                .filter(member -> seen.add(member.toLowerCase(Locale.ROOT)))
                .toList();
        String first = different.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return different.size() > SHOWN ? first + ", …" : first;
    }
}
