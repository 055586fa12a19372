package dev.stubdown.explain;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.fact.ObjectFact;
import dev.stubdown.fact.OperationFact;
import dev.stubdown.fact.PageFacts;
import dev.stubdown.link.Aspect;
import dev.stubdown.link.Claim;
import dev.stubdown.link.Decision;
import dev.stubdown.link.DecisionLog;
import dev.stubdown.link.Subject;
import dev.stubdown.model.ApiModel;
import dev.stubdown.model.EnumType;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All that a run knows, found by place and by name. */
final class Known {

    private final ApiModel model;
    private final DecisionLog log;
    private final Map<SourceSpan, ObjectFact> objects = new HashMap<>();
    private final Map<SourceSpan, OperationFact> operations = new HashMap<>();
    private final Map<String, List<Claim>> properties = new HashMap<>();
    private final Map<Place, List<Diagnostic>> findings = new HashMap<>();

    /** A line of a page. */
    private record Place(String file, int line) {

        static Place of(SourceSpan span) {
            return new Place(span.file(), span.line());
        }
    }

    Known(ApiModel model, List<PageFacts> pages, DecisionLog log, List<Diagnostic> diagnostics) {
        this.model = model;
        this.log = log;
        for (PageFacts page : pages) {
            page.objects().forEach(fact -> objects.put(fact.source(), fact));
            page.operations().forEach(fact -> fact.requestLines().forEach(line -> operations.put(line.source(), fact)));
        }
        for (Claim claim : log.claims(Aspect.TYPE)) {
            if (claim.subject() instanceof Subject.OfProperty property) {
                properties
                        .computeIfAbsent(property.name(), name -> new ArrayList<>())
                        .add(claim);
            }
        }
        diagnostics.stream()
                .distinct()
                .sorted()
                .forEach(found -> findings.computeIfAbsent(Place.of(found.source()), place -> new ArrayList<>())
                        .add(found));
    }

    ApiModel model() {
        return model;
    }

    /** What was decided; empty where nothing had to be. */
    Optional<Decision> decision(Subject subject, Aspect aspect) {
        return log.decision(subject, aspect);
    }

    /** What sources say, in the order in which the linker asked them. */
    List<Claim> claims(Subject subject, Aspect aspect) {
        return log.claims(subject, aspect);
    }

    /** What sources say of the type of a property, of whatever type they say it, by place. */
    List<Claim> propertyClaims(String name) {
        return properties.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    /** What the page says of the type that it defines at that place. */
    Optional<ObjectFact> object(SourceSpan source) {
        return Optional.ofNullable(objects.get(source));
    }

    /** What the page of the request line says. */
    Optional<OperationFact> operation(SourceSpan line) {
        return Optional.ofNullable(operations.get(line));
    }

    /** The findings in the lines of the places, each once. */
    List<Diagnostic> findings(Iterable<SourceSpan> places) {
        Set<Diagnostic> found = new LinkedHashSet<>();
        places.forEach(place -> found.addAll(findings.getOrDefault(Place.of(place), List.of())));
        return found.stream().sorted().toList();
    }

    boolean isEnum(QualifiedName name) {
        return model.type(name).filter(EnumType.class::isInstance).isPresent();
    }
}
