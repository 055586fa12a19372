package dev.stubdown.explain;

import dev.stubdown.explain.Explanation.Line;
import dev.stubdown.explain.Explanation.Point;
import dev.stubdown.explain.Explanation.Ruling;
import dev.stubdown.link.Aspect;
import dev.stubdown.link.Claim;
import dev.stubdown.link.Subject;
import dev.stubdown.link.Witness;
import dev.stubdown.model.EnumType;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Property;
import dev.stubdown.model.TypeRef;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Explains a property: which row or path shows it, how its type was read, and what other rows say. */
final class PropertyExplainer {

    private final Known known;
    private final Points points;

    PropertyExplainer(Known known, Points points) {
        this.known = known;
        this.points = points;
    }

    /**
     * Explains it.
     *
     * @param asked the type that was asked about: the owner, or one that inherits from it
     */
    Explanation explain(QualifiedName asked, ObjectType owner, Property property) {
        Subject subject = Subject.property(owner.name(), property.name());
        List<Point> all = new ArrayList<>();
        all.add(declared(asked, owner));
        known.decision(subject, Aspect.DEFINITION)
                .map(decision -> new Point(
                        "listed",
                        property.inferred() ? "inferred" : "documented",
                        Ruling.of(decision.rule()),
                        property.evidence(),
                        property.source(),
                        List.of()))
                .ifPresent(all::add);
        List<Claim> claims = claims(owner.name(), property);
        type(subject, property, claims).ifPresent(all::add);
        known.decision(subject, Aspect.LIST)
                .map(decision ->
                        new Point("list", "yes", Ruling.of(decision.rule()), List.of(), decision.source(), List.of()))
                .ifPresent(all::add);
        all.addAll(details(property));
        values(property).ifPresent(all::add);
        points.findings(places(property, claims)).ifPresent(all::add);
        return new Explanation("property", owner.name() + "#" + property.name(), all);
    }

    private static Point declared(QualifiedName asked, ObjectType owner) {
        String value = asked.equals(owner.name()) ? owner.name().toString() : owner.name() + ", inherited by " + asked;
        return new Point("property of", value, null, List.of(), owner.source(), List.of());
    }

    private Optional<Point> type(Subject subject, Property property, List<Claim> claims) {
        return known.decision(subject, Aspect.TYPE)
                .map(decision -> points.point("type", decision, Said.of(property.type()), property.evidence(), claims));
    }

    /** What is said of the property under the name of its owner, and under that of a type that inherits it. */
    private List<Claim> claims(QualifiedName owner, Property property) {
        return known.propertyClaims(property.name()).stream()
                .flatMap(claim -> ofOwner(claim, owner).stream())
                .sorted(Comparator.comparing((Claim claim) -> !claim.source().equals(property.source()))
                        .thenComparing(Claim::by)
                        .thenComparing(Claim::source))
                .toList();
    }

    private Optional<Claim> ofOwner(Claim claim, QualifiedName owner) {
        QualifiedName name = ((Subject.OfProperty) claim.subject()).owner();
        if (name.equals(owner)) {
            return Optional.of(claim);
        }
        boolean inherits = known.model().lineage(name).stream()
                .anyMatch(type -> type.name().equals(owner));
        return inherits ? Optional.of(claim.toldBy(ofHeir(claim.by()))) : Optional.empty();
    }

    private static Witness ofHeir(Witness witness) {
        return switch (witness) {
            case ROW -> Witness.HEIR;
            case JSON_KEY -> Witness.HEIR_JSON;
            default -> witness;
        };
    }

    private static List<Point> details(Property property) {
        List<Point> all = new ArrayList<>();
        Boolean nullable = property.nullable();
        all.add(Point.of("nullable", nullable == null ? "not said" : yes(nullable), List.of()));
        flag("key", property.key(), all);
        flag("read-only", property.readOnly(), all);
        flag("required", property.required(), all);
        flag("deprecated", property.deprecated(), all);
        flag("navigation", property.navigation(), all);
        flag("annotation", property.annotation(), all);
        if (property.defaultValue() != null) {
            all.add(Point.of("default", property.defaultValue(), List.of()));
        }
        return all;
    }

    private static void flag(String label, boolean set, List<Point> all) {
        if (set) {
            all.add(Point.of(label, yes(true), List.of()));
        }
    }

    private static String yes(boolean set) {
        return set ? "yes" : "no";
    }

    /** The values that it takes, with the rule of the enum where it is one. */
    private Optional<Point> values(Property property) {
        if (!property.allowedValues().isEmpty()) {
            return Optional.of(Point.of("values", String.join(", ", property.allowedValues()), List.of()));
        }
        return property.type().target() instanceof TypeRef.Named named
                        && known.model().type(named.name()).orElse(null) instanceof EnumType values
                ? Optional.of(values(values))
                : Optional.empty();
    }

    private Point values(EnumType type) {
        List<Line> lines = type.alsoIn().stream()
                .map(place -> Line.of("also listed", "", place))
                .toList();
        return new Point(
                "values",
                type.members().size() + " of " + type.name(),
                known.decision(Subject.type(type.name()), Aspect.DEFINITION)
                        .map(decision -> Ruling.of(decision.rule()))
                        .orElse(null),
                type.evidence(),
                type.source(),
                lines);
    }

    private static List<SourceSpan> places(Property property, List<Claim> claims) {
        List<SourceSpan> places = new ArrayList<>(List.of(property.source()));
        claims.forEach(claim -> places.add(claim.source()));
        return places;
    }
}
