package dev.stubdown.explain;

import dev.stubdown.explain.Explanation.Line;
import dev.stubdown.explain.Explanation.Point;
import dev.stubdown.explain.Explanation.Ruling;
import dev.stubdown.fact.ObjectFact;
import dev.stubdown.link.Aspect;
import dev.stubdown.link.Claim;
import dev.stubdown.link.Rule;
import dev.stubdown.link.Subject;
import dev.stubdown.model.EnumMember;
import dev.stubdown.model.EnumType;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Property;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Explains a type: what defines it, its base type, where its properties come from, and who uses it. */
final class TypeExplainer {

    /** So many names fit into a line. */
    private static final int FEW = 5;

    private final Known known;
    private final Points points;
    private final Uses uses;

    TypeExplainer(Known known, Points points, Uses uses) {
        this.known = known;
        this.points = points;
        this.uses = uses;
    }

    Explanation explain(TypeDefinition type) {
        List<Point> all = new ArrayList<>();
        definition(type).ifPresent(all::add);
        if (type instanceof ObjectType object) {
            ofObject(object, all);
        } else if (type instanceof EnumType enumType) {
            ofEnum(enumType, all);
        }
        Points.counted("used by", uses.of(type.name())).ifPresent(all::add);
        points.findings(places(type)).ifPresent(all::add);
        return new Explanation(
                type instanceof EnumType ? "enum" : "type", type.name().toString(), all);
    }

    /** Explains a member of an enum: what it says, and where. */
    Explanation explain(EnumType type, EnumMember member) {
        List<Point> all = new ArrayList<>();
        all.add(new Point("defined", inferred(member.inferred()), null, member.evidence(), member.source(), List.of()));
        if (member.value() != null) {
            all.add(Point.of("value", member.value(), List.of()));
        }
        if (!member.description().isEmpty()) {
            all.add(Point.of("description", member.description().text(), List.of()));
        }
        all.add(Point.of("enum", type.name().toString(), List.of()));
        points.findings(List.of(member.source())).ifPresent(all::add);
        return new Explanation("enum value", type.name() + "#" + member.name(), all);
    }

    private Optional<Point> definition(TypeDefinition type) {
        Subject subject = Subject.type(type.name());
        return known.decision(subject, Aspect.DEFINITION).map(decision -> {
            List<Line> lines = new ArrayList<>();
            List<Claim> claims = known.claims(subject, Aspect.DEFINITION);
            claims.forEach(
                    claim -> lines.add(points.line(claim, Said.of(type.name().toString()))));
            type.alsoIn().stream()
                    .filter(place ->
                            claims.stream().noneMatch(claim -> claim.source().equals(place)))
                    .forEach(place -> lines.add(Line.of("copy", "", place)));
            return new Point(
                    "defined",
                    inferred(type.inferred()),
                    Ruling.of(decision.rule()),
                    type.evidence(),
                    decision.rule() == Rule.TYPE_IMPORTED ? null : type.source(),
                    lines);
        });
    }

    private static String inferred(boolean inferred) {
        return inferred ? "inferred" : "documented";
    }

    private void ofObject(ObjectType type, List<Point> all) {
        List<ObjectFact> facts = facts(type);
        names(type, facts).ifPresent(all::add);
        base(type).ifPresent(all::add);
        flag("abstract", type.isAbstract(), facts, ObjectFact::isAbstract).ifPresent(all::add);
        flag("open", type.openType(), facts, ObjectFact::openType).ifPresent(all::add);
        flag("deprecated", type.deprecated(), facts, ObjectFact::deprecated).ifPresent(all::add);
        all.add(properties(type));
        Points.list("inherited by", uses.heirs(type.name())).ifPresent(all::add);
    }

    private List<ObjectFact> facts(ObjectType type) {
        return places(type).stream()
                .flatMap(place -> known.object(place).stream())
                .toList();
    }

    private static List<SourceSpan> places(TypeDefinition type) {
        return Stream.concat(Stream.of(type.source()), type.alsoIn().stream()).toList();
    }

    /** Other names that pages give the type. */
    private static Optional<Point> names(ObjectType type, List<ObjectFact> facts) {
        List<Line> lines = new ArrayList<>();
        for (ObjectFact fact : facts) {
            if (!fact.name().equals(type.name())) {
                lines.add(Line.of("spelled", fact.name().toString(), fact.source()));
            }
            fact.aliases().forEach(alias -> lines.add(Line.of("titled", alias, fact.source())));
        }
        return Points.list("other names", lines);
    }

    private Optional<Point> base(ObjectType type) {
        String value = type.baseType() == null ? "" : type.baseType().toString();
        Optional<Point> base =
                points.decided("base type", Subject.type(type.name()), Aspect.BASE, Said.of(value), List.of());
        return base.map(point -> withAncestors(point, type));
    }

    private Point withAncestors(Point point, ObjectType type) {
        List<Line> lines = new ArrayList<>(point.lines());
        known.model().lineage(type.name()).stream()
                .skip(2)
                .forEach(ancestor ->
                        lines.add(Line.of("which inherits from", ancestor.name().toString(), ancestor.source())));
        return new Point(point.label(), point.value(), point.rule(), point.evidence(), point.source(), lines);
    }

    private static Optional<Point> flag(String label, boolean set, List<ObjectFact> facts, Predicate<ObjectFact> says) {
        List<Line> lines = facts.stream()
                .filter(says)
                .map(fact -> Line.of("said by the page", "", fact.source()))
                .toList();
        return set ? Optional.of(Point.of(label, "yes", lines)) : Optional.empty();
    }

    private Point properties(ObjectType type) {
        Map<String, List<String>> byEvidence = type.properties().stream()
                .collect(Collectors.groupingBy(
                        property -> evidence(property.evidence()),
                        TreeMap::new,
                        Collectors.mapping(Property::name, Collectors.toList())));
        List<Line> lines = new ArrayList<>();
        byEvidence.forEach((evidence, names) -> lines.add(Line.of("told by " + evidence, some(names), null)));
        known.model().lineage(type.name()).stream().skip(1).forEach(ancestor -> {
            String count = Integer.toString(ancestor.properties().size());
            lines.add(Line.of("inherited", count + " of " + ancestor.name(), ancestor.source()));
        });
        return Point.of("properties", type.properties().size() + " of its own", lines);
    }

    /** How many there are, with their names where they are few. */
    private static String some(List<String> names) {
        return names.size() + (names.size() > FEW ? "" : ": " + String.join(", ", names));
    }

    private static String evidence(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::modelName).collect(Collectors.joining(" and "));
    }

    private void ofEnum(EnumType type, List<Point> all) {
        List<Line> lines = type.members().stream()
                .map(member -> Line.of(member.name(), evidence(member.evidence()), member.source()))
                .toList();
        Points.list("members", lines).ifPresent(all::add);
        Subject subject = Subject.type(type.name());
        String added = type.members().stream()
                .filter(EnumMember::inferred)
                .map(EnumMember::name)
                .collect(Collectors.joining(", "));
        if (!added.isEmpty()) {
            known.decision(subject, Aspect.MEMBERS)
                    .map(decision ->
                            new Point("added members", added, Ruling.of(decision.rule()), List.of(), null, List.of()))
                    .ifPresent(all::add);
        }
        if (type.flags()) {
            all.add(Point.of("flags", "yes", List.of()));
        }
        if (type.evolvable()) {
            all.add(Point.of("evolvable", "yes", List.of()));
        }
    }
}
