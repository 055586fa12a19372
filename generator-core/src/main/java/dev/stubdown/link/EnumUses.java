package dev.stubdown.link;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.Suggestion;
import dev.stubdown.fact.PropertyFact;
import dev.stubdown.model.EnumMember;
import dev.stubdown.model.EnumType;
import dev.stubdown.model.Prose;
import dev.stubdown.model.TypeRef;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.Evidence;
import dev.stubdown.term.QualifiedName;
import dev.stubdown.term.ScalarType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The enums together with what the properties tell of them: an enum for a property that lists its values and names no type, and members that a
 * description lists and the enum's own table lacks.
 */
final class EnumUses {

    private final SortedMap<QualifiedName, EnumType> enums;
    private final SymbolTable symbols;
    private final LinkOptions options;
    private final EnumShape shape;
    private final Set<String> taken = new HashSet<>();
    private final Decisions decisions;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    EnumUses(
            SortedMap<QualifiedName, EnumType> documented,
            SymbolTable symbols,
            LinkOptions options,
            Decisions decisions) {
        this.decisions = decisions;
        this.enums = new TreeMap<>(documented);
        documented.keySet().forEach(name -> taken.add(folded(name.toString())));
        this.symbols = symbols;
        this.options = options;
        this.shape = new EnumShape(options.evolvableMembers());
    }

    /** A new enum for the values that a row of that type lists; a string where nothing may be inferred. */
    TypeRef inferred(QualifiedName owner, PropertyFact row) {
        if (!options.inferred()) {
            return TypeRef.of(ScalarType.STRING);
        }
        QualifiedName name = freeName(owner, row);
        add(ofValues(name, row));
        return TypeRef.of(name);
    }

    private void add(EnumType type) {
        enums.put(type.name(), type);
        taken.add(folded(type.name().toString()));
    }

    private EnumType ofValues(QualifiedName name, PropertyFact row) {
        List<EnumMember> members = row.listedValues().stream()
                .distinct()
                .map(value -> listed(value, row.source()))
                .toList();
        decisions.decided(() -> new Decision(
                Subject.type(name), Aspect.DEFINITION, name.toString(), Rule.ENUM_OF_VALUES, row.source()));
        return new EnumType(
                name,
                false,
                true,
                List.of(Evidence.LIST),
                row.description(),
                members,
                false,
                shape.isEvolvable(members),
                row.source(),
                List.of());
    }

    private QualifiedName freeName(QualifiedName owner, PropertyFact row) {
        QualifiedName wanted = new QualifiedName(owner.namespace(), InferredNames.enumName(owner.name(), row.name()));
        if (isFree(wanted)) {
            return wanted;
        }
        String full = InferredNames.fullEnumName(owner.name(), row.name());
        QualifiedName chosen = Stream.concat(
                        Stream.of(full), Stream.iterate(2, number -> number + 1).map(number -> full + number))
                .map(name -> new QualifiedName(owner.namespace(), name))
                .filter(this::isFree)
                .findFirst()
                .orElseThrow();
        diagnostics.add(Diagnostic.of(
                        DiagnosticCode.CONFIG_NAME_CLASH,
                        row.source(),
                        "The name " + wanted + " for the values of '" + row.name() + "' is taken; they are named "
                                + chosen.name())
                .withFound(wanted.toString(), chosen.toString()));
        return chosen;
    }

    private boolean isFree(QualifiedName name) {
        return !symbols.definesHere(name) && !taken.contains(folded(name.toString()));
    }

    /**
     * Takes in the values that a row lists: members that the enum lacks are added to it; a type that no page defines is an enum of these
     * values, or a string where nothing may be inferred.
     *
     * @return the type of the row
     */
    TypeRef use(TypeRef type, PropertyFact row) {
        if (row.listedValues().size() < 2 || !(type.target() instanceof TypeRef.Named named)) {
            return type;
        }
        EnumType known = enums.get(named.name());
        if (known != null) {
            use(known, row);
        } else if (!symbols.defines(named.name())) {
            if (!options.inferred()) {
                return TypeRef.of(ScalarType.STRING).withCollection(type.collection());
            }
            add(ofValues(named.name(), row));
        }
        return type;
    }

    private void use(EnumType known, PropertyFact row) {
        Map<String, EnumMember> members = new LinkedHashMap<>();
        known.members().forEach(member -> members.put(folded(member.name()), member));
        List<String> unknown = row.listedValues().stream()
                .filter(value -> !isDocumented(members.get(folded(value))))
                .distinct()
                .toList();
        if (unknown.isEmpty()) {
            return;
        }
        if (options.inferred()) {
            unknown.forEach(value -> members.putIfAbsent(folded(value), added(value, row.source())));
            tellAdded(known.name(), List.copyOf(members.values()));
            enums.put(known.name(), withMembers(known, List.copyOf(members.values())));
        }
        diagnostics.add(Diagnostic.of(
                        DiagnosticCode.ENUM_VALUES_DIFFER,
                        row.cells().description(),
                        "The description lists values that the enum " + known.name() + " lacks; they are "
                                + (options.inferred() ? "added to it" : "left out"))
                .withFound(String.join(", ", unknown), null)
                .withHint(hint(unknown, known))
                .withRelated(List.of(known.source())));
    }

    private void tellAdded(QualifiedName name, List<EnumMember> members) {
        Subject subject = Subject.type(name);
        List<EnumMember> added = members.stream().filter(EnumMember::inferred).toList();
        decisions.decided(() -> new Decision(
                subject,
                Aspect.MEMBERS,
                added.stream().map(EnumMember::name).collect(Collectors.joining(", ")),
                Rule.ENUM_VALUES_ADDED,
                null));
        decisions.claimed(() -> added.stream()
                .map(member -> new Claim(subject, Aspect.MEMBERS, Witness.ROW, member.name(), member.source())));
    }

    /** The member that the first of the values may have been meant to be; null where none is like it. */
    private static @Nullable String hint(List<String> unknown, EnumType known) {
        List<String> documented = known.members().stream()
                .filter(EnumUses::isDocumented)
                .map(EnumMember::name)
                .toList();
        return Suggestion.nearest(unknown.get(0), documented)
                .map(near -> "did you mean `" + near + "`?")
                .orElse(null);
    }

    /** Not by the description of some other property alone. */
    private static boolean isDocumented(@Nullable EnumMember member) {
        return member != null && !member.inferred();
    }

    private EnumType withMembers(EnumType type, List<EnumMember> members) {
        return new EnumType(
                type.name(),
                type.deprecated(),
                type.inferred(),
                type.evidence(),
                type.description(),
                members,
                type.flags(),
                shape.isEvolvable(members),
                type.source(),
                type.alsoIn());
    }

    /** A member of an enum that is nothing but the list. */
    private static EnumMember listed(String value, SourceSpan source) {
        return new EnumMember(value, null, Prose.NONE, List.of(Evidence.LIST), source);
    }

    /** A member that the enum's own page lacks. */
    private static EnumMember added(String value, SourceSpan source) {
        return new EnumMember(value, null, Prose.NONE, true, List.of(Evidence.LIST), source);
    }

    /** All enums, documented and inferred, sorted by name. */
    SortedMap<QualifiedName, EnumType> enums() {
        return enums;
    }

    /** What was found meanwhile. */
    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    private static String folded(String value) {
        return value.toLowerCase(Locale.ROOT);
    }
}
