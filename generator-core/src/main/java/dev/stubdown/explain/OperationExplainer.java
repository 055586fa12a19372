package dev.stubdown.explain;

import dev.stubdown.explain.Explanation.Line;
import dev.stubdown.explain.Explanation.Point;
import dev.stubdown.explain.Explanation.Ruling;
import dev.stubdown.explain.Explanation.Standing;
import dev.stubdown.fact.OperationFact;
import dev.stubdown.link.Aspect;
import dev.stubdown.link.Claim;
import dev.stubdown.link.Decision;
import dev.stubdown.link.Subject;
import dev.stubdown.model.Example;
import dev.stubdown.model.Operation;
import dev.stubdown.model.Parameter;
import dev.stubdown.model.Property;
import dev.stubdown.model.RequestBody;
import dev.stubdown.model.Response;
import dev.stubdown.model.TypeRef;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Explains an operation: its pages, its kind, the types of its bodies, its parameters. */
final class OperationExplainer {

    private final Known known;
    private final Points points;

    OperationExplainer(Known known, Points points) {
        this.known = known;
        this.points = points;
    }

    Explanation explain(Operation operation) {
        Subject subject = Subject.line(operation.source());
        List<Point> all = new ArrayList<>();
        all.add(Point.of("name", operation.name(), List.of()));
        pages(operation, subject).ifPresent(all::add);
        points.decided("kind", subject, Aspect.KIND, Said.of(operation.kind().modelName()), List.of())
                .ifPresent(all::add);
        String owner =
                operation.ownerType() == null ? "" : operation.ownerType().toString();
        points.decided("grouped by", subject, Aspect.OWNER, Said.of(owner), List.of())
                .ifPresent(all::add);
        body("request", operation, Aspect.REQUEST, requestType(operation), requestEvidence(operation))
                .map(point -> operation.request() == null ? point : named(point))
                .ifPresent(all::add);
        Points.list("request lists", listed(operation)).ifPresent(all::add);
        body("response", operation, Aspect.RESPONSE, responseType(operation), responseEvidence(operation))
                .ifPresent(all::add);
        list(operation, subject).ifPresent(all::add);
        points.decided("statuses", subject, Aspect.STATUSES, Said.of(statuses(operation)), List.of())
                .ifPresent(all::add);
        Points.list("parameters", parameters(operation)).ifPresent(all::add);
        Points.list("permissions", permissions(operation)).ifPresent(all::add);
        Points.list("examples", examples(operation)).ifPresent(all::add);
        points.findings(places(operation)).ifPresent(all::add);
        return new Explanation("operation", operation.method() + " " + operation.path(), all);
    }

    private Optional<Point> pages(Operation operation, Subject subject) {
        List<Line> lines = operation.variants().stream()
                .map(variant -> Line.of("also documented", "", variant.source()))
                .toList();
        return known.decision(subject, Aspect.PRIMARY)
                .map(decision -> new Point(
                        "documented by",
                        operation.source().file(),
                        Ruling.of(decision.rule()),
                        List.of(),
                        operation.source(),
                        lines));
    }

    private Optional<Point> body(
            String label, Operation operation, Aspect aspect, Said value, List<Evidence> evidence) {
        return points.decided(label, Subject.line(operation.source()), aspect, value, evidence)
                .map(point -> withVariants(point, operation, aspect, value));
    }

    /** With what was decided of each other page by itself. */
    private Point withVariants(Point point, Operation operation, Aspect aspect, Said value) {
        List<Line> lines = new ArrayList<>(point.lines());
        for (Operation.Variant variant : operation.variants()) {
            known.decision(Subject.line(variant.source()), aspect)
                    .map(decision -> new Line(
                            "another page",
                            Points.orNone(decision.value()),
                            Points.standing(decision.value(), value.text()),
                            variant.source()))
                    .ifPresent(lines::add);
            known.claims(Subject.line(variant.source()), aspect).stream()
                    .map(claim -> points.line(claim, value))
                    .filter(line -> line.standing() == Standing.LOST)
                    .map(line -> new Line(line.who() + " of another page", line.says(), line.standing(), line.source()))
                    .forEach(lines::add);
        }
        return new Point(point.label(), point.value(), point.rule(), point.evidence(), point.source(), lines);
    }

    /** A body without a type is an object all the same. */
    private static Point named(Point point) {
        return point.value().equals(Points.orNone(""))
                ? new Point(
                        point.label(),
                        "an object of its own",
                        point.rule(),
                        point.evidence(),
                        point.source(),
                        point.lines())
                : point;
    }

    private Optional<Point> list(Operation operation, Subject subject) {
        Optional<TypeRef> type = response(operation).map(Response::type);
        return type.flatMap(body -> known.decision(subject, Aspect.LIST)
                .map(decision -> new Point(
                        "list",
                        body.collection() ? "yes" : "no",
                        Ruling.of(decision.rule()),
                        List.of(),
                        null,
                        List.of())));
    }

    private static Optional<Response> response(Operation operation) {
        return operation.responses().stream()
                .filter(response -> response.type() != null)
                .findFirst();
    }

    private static Said responseType(Operation operation) {
        return Said.of(response(operation).map(Response::type).orElse(null));
    }

    private static List<Evidence> responseEvidence(Operation operation) {
        return response(operation).map(Response::evidence).orElse(List.of());
    }

    private static Said requestType(Operation operation) {
        RequestBody request = operation.request();
        return Said.of(request == null ? null : request.type());
    }

    private static List<Evidence> requestEvidence(Operation operation) {
        RequestBody request = operation.request();
        return request == null ? List.of() : request.evidence();
    }

    private static List<Line> listed(Operation operation) {
        RequestBody request = operation.request();
        List<Property> properties = request == null ? List.of() : request.properties();
        return properties.stream()
                .map(property ->
                        Line.of(property.name(), told(property.type(), property.evidence()), property.source()))
                .toList();
    }

    private static String statuses(Operation operation) {
        return operation.responses().stream()
                .map(Response::status)
                .filter(Objects::nonNull)
                .map(status -> Integer.toString(status))
                .collect(Collectors.joining(", "));
    }

    private static List<Line> parameters(Operation operation) {
        return operation.parameters().stream().map(OperationExplainer::line).toList();
    }

    private static Line line(Parameter parameter) {
        String original = parameter.original();
        boolean renamed = original != null && !original.equals("{" + parameter.name() + "}");
        String where = parameter.in().name().toLowerCase(java.util.Locale.ROOT);
        return Line.of(
                parameter.name(),
                where + ", " + told(parameter.type(), parameter.evidence())
                        + (renamed ? ", written " + original : "")
                        + (parameter.inferred() ? ", inferred" : ""),
                parameter.source());
    }

    private static String told(TypeRef type, List<Evidence> evidence) {
        return Decision.said(type)
                + evidence.stream().map(Evidence::modelName).collect(Collectors.joining(" and ", ", told by ", ""));
    }

    private static List<Line> permissions(Operation operation) {
        return operation.permissions().stream()
                .map(permission -> Line.of(permission.type(), String.join(", ", permission.scopes()), null))
                .toList();
    }

    private static List<Line> examples(Operation operation) {
        return operation.examples().stream()
                .map(example -> Line.of(name(example), said(example), example.source()))
                .toList();
    }

    private static String name(Example example) {
        return example.name() == null ? "example" : example.name();
    }

    private static String said(Example example) {
        String request = example.request() == null
                ? ""
                : example.request().method() + " " + example.request().url();
        String response = example.response() == null
                ? ""
                : Integer.toString(example.response().status());
        return Stream.of(request, response).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }

    private List<SourceSpan> places(Operation operation) {
        List<SourceSpan> lines = new ArrayList<>(List.of(operation.source()));
        operation.variants().forEach(variant -> lines.add(variant.source()));
        List<SourceSpan> places = new ArrayList<>(lines);
        for (SourceSpan line : lines) {
            known.operation(line).ifPresent(fact -> places.addAll(places(fact)));
            for (Aspect aspect : List.of(Aspect.REQUEST, Aspect.RESPONSE)) {
                known.claims(Subject.line(line), aspect).stream()
                        .map(Claim::source)
                        .forEach(places::add);
            }
        }
        operation.parameters().forEach(parameter -> places.add(parameter.source()));
        return places;
    }

    private static List<SourceSpan> places(OperationFact fact) {
        List<SourceSpan> places =
                new ArrayList<>(List.of(fact.source(), fact.response().source()));
        if (fact.body() != null) {
            places.add(fact.body().source());
            fact.body().properties().forEach(row -> places.add(row.source()));
        }
        fact.parameters().forEach(row -> places.add(row.source()));
        fact.examples().forEach(example -> places.add(example.source()));
        return places;
    }
}
