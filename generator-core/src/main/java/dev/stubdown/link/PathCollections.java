package dev.stubdown.link;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.model.Property;
import dev.stubdown.model.TypeRef;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.Evidence;
import dev.stubdown.term.HttpMethod;
import dev.stubdown.term.PathTemplate.Segment;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Navigation properties whose type cell forgets that they are collections: a path selects one of them by a key, or a GET of the path returns a list
 * by the words and the example of its page.
 */
final class PathCollections {

    private static final Set<HttpMethod> READ_OR_ADDED = EnumSet.of(HttpMethod.GET, HttpMethod.POST);

    private final LinkedTypes types;
    private final DocumentedResponses documented;
    private final PathWalk walk;
    private final Decisions decisions;
    private final Set<PathNode> visited = new HashSet<>();
    private final Map<String, InferredProperty> found = new TreeMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private PathCollections(LinkedTypes types, DocumentedResponses documented, PathWalk walk, Decisions decisions) {
        this.decisions = decisions;
        this.types = types;
        this.documented = documented;
        this.walk = walk;
    }

    /** The types with those properties as collections, and a finding for each. */
    static Outcome<LinkedTypes> complete(
            List<Draft> drafts,
            DocumentedResponses documented,
            PathLearning learning,
            LinkedTypes types,
            Decisions decisions) {
        PathCollections finder = new PathCollections(types, documented, learning.walk(types), decisions);
        drafts.forEach(finder::visit);
        return new Outcome<>(types.replacing(List.copyOf(finder.found.values())), finder.diagnostics);
    }

    private void visit(Draft draft) {
        keyed(draft.node()).forEach(place -> single(place).ifPresent(single -> report(single, draft.source())));
        list(draft)
                .ifPresent(listed -> single(draft.node())
                        .filter(single -> single.property().type().target().equals(listed.target()))
                        .ifPresent(single -> report(single, draft.source())));
    }

    /** The places on the way to a place that a key selects from, from the root on; those that are known already are left out. */
    private Deque<PathNode> keyed(PathNode end) {
        Deque<PathNode> places = new ArrayDeque<>();
        for (PathNode at = end; visited.add(at) && !at.isRoot(); at = at.parent()) {
            if (at.isKey() && !at.isTop()) {
                places.push(at.parent());
            }
        }
        return places;
    }

    /** What a GET returns that is a list both by the words and by the example of its page. */
    private Optional<TypeRef> list(Draft draft) {
        DocumentedResponse response = documented.of(draft);
        return draft.method() != HttpMethod.GET || !response.listShown()
                ? Optional.empty()
                : response.said().map(BodyType::type).filter(TypeRef::collection);
    }

    private Optional<InferredProperty> single(PathNode place) {
        Segment last = place.segment();
        boolean plain = last.isLiteral() && !ODataPath.endsAddressing(last);
        return plain && !place.hasOtherThan(READ_OR_ADDED)
                ? walk.parent(place).flatMap(PathWalk.Place::single).flatMap(owner -> single(owner, place.name()))
                : Optional.empty();
    }

    /** The navigation property of that name with the type that has it, where it is no collection yet. */
    private Optional<InferredProperty> single(QualifiedName type, String name) {
        return types.property(type, name)
                .filter(property -> property.navigation() && !property.type().collection())
                .flatMap(property -> types.hierarchy().lineage(type).stream()
                        .filter(types::isOwnObject)
                        .filter(owner -> types.object(owner).stream()
                                .anyMatch(object -> object.properties().contains(property)))
                        .findFirst()
                        .map(owner -> new InferredProperty(owner, property)));
    }

    private void report(InferredProperty single, SourceSpan evidence) {
        Property property = single.property();
        if (found.putIfAbsent(single.owner() + "#" + property.name(), asCollection(single)) == null) {
            tell(single, evidence);
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.PROPERTY_TYPE_CONFLICT,
                            property.source(),
                            "The property '" + property.name() + "' of "
                                    + single.owner().name() + " is one object here and a collection in a path")
                    .withRelated(List.of(evidence)));
        }
    }

    private void tell(InferredProperty single, SourceSpan evidence) {
        Subject subject = Subject.property(single.owner(), single.property().name());
        String value = Decision.said(single.property().type().withCollection(true));
        decisions.decided(() -> new Decision(subject, Aspect.LIST, value, Rule.PROPERTY_PATH_LIST, evidence));
        decisions.claimed(() -> Stream.of(new Claim(subject, Aspect.TYPE, Witness.PATH, value, evidence)));
    }

    private static InferredProperty asCollection(InferredProperty single) {
        Set<Evidence> evidence = new TreeSet<>(single.property().evidence());
        evidence.add(Evidence.PATH);
        return new InferredProperty(single.owner(), single.property().asCollection(List.copyOf(evidence)));
    }
}
