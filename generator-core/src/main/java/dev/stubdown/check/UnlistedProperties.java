package dev.stubdown.check;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.Suggestion;
import dev.stubdown.fact.JsonTree.Member;
import dev.stubdown.fact.JsonTree.ObjectNode;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Property;
import dev.stubdown.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The properties of one object of an example that its type does not list. */
final class UnlistedProperties {

    /** As many as are rather one fault, such as another type, than one each. */
    private static final int MANY = 4;

    private static final int SHOWN = 5;

    private final TypeIndex types;
    private final ObjectNode object;
    private final ObjectType type;
    private final List<Member> unknown = new ArrayList<>();
    private final List<Diagnostic> cases = new ArrayList<>();

    UnlistedProperties(TypeIndex types, ObjectNode object, ObjectType type) {
        this.types = types;
        this.object = object;
        this.type = type;
    }

    void add(Member member) {
        Optional<Property> other = types.propertyInOtherCase(type, member.name());
        if (other.isPresent()) {
            cases.add(inOtherCase(member, other.get()));
        } else {
            unknown.add(member);
        }
    }

    void report(Consumer<Diagnostic> findings) {
        cases.forEach(findings);
        if (unknown.size() >= MANY) {
            findings.accept(together());
        } else {
            unknown.stream().map(this::alone).forEach(findings);
        }
    }

    private Diagnostic inOtherCase(Member member, Property other) {
        return Diagnostic.of(
                        DiagnosticCode.EXAMPLE_PROPERTY_CASE,
                        member.nameSource(),
                        type.name().name() + " has '" + other.name() + "', in other letter case")
                .withFound(member.name(), other.name())
                .withHint("did you mean `" + other.name() + "`?")
                .withRelated(List.of(other.source()));
    }

    private Diagnostic alone(Member member) {
        return Diagnostic.of(
                        DiagnosticCode.EXAMPLE_UNKNOWN_PROPERTY,
                        member.nameSource(),
                        "No page lists a property '" + member.name() + "' of "
                                + type.name().name())
                .withFound(member.name(), null)
                .withHint(Suggestion.nearest(member.name(), others(object, types.properties(type)))
                        .map(near -> "did you mean `" + near + "`?")
                        .orElse(null))
                .withRelated(List.of(type.source()));
    }

    private Diagnostic together() {
        String names = unknown.stream()
                .limit(SHOWN)
                .map(member -> '`' + member.name() + '`')
                .collect(Collectors.joining(", "));
        Stream<SourceSpan> others = unknown.stream().skip(1).map(Member::nameSource);
        return Diagnostic.of(
                        DiagnosticCode.EXAMPLE_UNKNOWN_PROPERTY,
                        unknown.get(0).nameSource(),
                        type.name().name() + " has " + unknown.size() + " properties here that no page lists: " + names
                                + (unknown.size() > SHOWN ? ", …" : ""))
                .withFound(unknown.get(0).name(), null)
                .withRelated(Stream.concat(others, Stream.of(type.source())).toList());
    }

    /** The names that a wrong one may mean: those that the object does not have already. */
    static List<String> others(ObjectNode object, Stream<Property> properties) {
        Set<String> there = object.members().stream().map(Member::name).collect(Collectors.toSet());
        return properties
                .map(Property::name)
                .filter(name -> !there.contains(name))
                .toList();
    }
}
