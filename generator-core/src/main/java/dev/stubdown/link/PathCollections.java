package dev.stubdown.link;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.model.Property;
import dev.stubdown.model.TypeRef;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.Evidence;
import dev.stubdown.term.HttpMethod;
import dev.stubdown.term.PathTemplate;
import dev.stubdown.term.PathTemplate.Segment;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayList;
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

    private final LinkedTypes types;
    private final DocumentedResponses documented;
    private final PathWalk walk;
    private final Decisions decisions;
    private final Set<String> replaced = new HashSet<>();
    private final Map<String, InferredProperty> found = new TreeMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private PathCollections(List<Draft> drafts, LinkedTypes types, Decisions decisions) {
        this.decisions = decisions;
        this.types = types;
        this.documented = new DocumentedResponses(drafts, types);
        this.walk = PathLearning.walk(drafts, documented, types);
        for (Draft draft : drafts) {
            if (draft.method() != HttpMethod.GET && draft.method() != HttpMethod.POST) {
                replaced.add(draft.key().shape());
            }
        }
    }

    /** The types with those properties as collections, and a finding for each. */
    static Outcome<LinkedTypes> complete(List<Draft> drafts, LinkedTypes types, Decisions decisions) {
        PathCollections finder = new PathCollections(drafts, types, decisions);
        drafts.forEach(finder::visit);
        return new Outcome<>(types.replacing(List.copyOf(finder.found.values())), finder.diagnostics);
    }

    private void visit(Draft draft) {
        List<Segment> segments = draft.path().segments();
        for (int end = 1; end < segments.size(); end++) {
            if (segments.get(end).isPlaceholder()) {
                single(new PathTemplate(segments.subList(0, end))).ifPresent(single -> report(single, draft.source()));
            }
        }
        list(draft)
                .ifPresent(listed -> single(draft.path())
                        .filter(single -> single.property().type().target().equals(listed.target()))
                        .ifPresent(single -> report(single, draft.source())));
    }

    /** What a GET returns that is a list both by the words and by the example of its page. */
    private Optional<TypeRef> list(Draft draft) {
        DocumentedResponse response = documented.of(draft);
        return draft.method() != HttpMethod.GET || !response.listShown()
                ? Optional.empty()
                : response.said().map(BodyType::type).filter(TypeRef::collection);
    }

    private Optional<InferredProperty> single(PathTemplate path) {
        Segment last = path.lastSegment();
        boolean plain = last.isLiteral() && !ODataPath.endsAddressing(last);
        return plain && !replaced.contains(OperationKey.of(HttpMethod.GET, path).shape())
                ? walk.parent(path)
                        .flatMap(PathWalk.Place::single)
                        .flatMap(owner -> single(owner, ODataPath.name(last)))
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
