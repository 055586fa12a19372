package dev.stubdown.link;

import dev.stubdown.model.Property;
import dev.stubdown.model.Prose;
import dev.stubdown.model.TypeRef;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.Evidence;
import dev.stubdown.term.HttpMethod;
import dev.stubdown.term.OperationKind;
import dev.stubdown.term.PathTemplate.Segment;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Navigation properties that only paths show: {@code GET …/{id}/name} returns an entity, other methods or keys stand on or under the path, and
 * the type of {@code …/{id}} has no such property. {@code GET …/{id}/name/{key}} shows one too, unless {@code name} itself is changed or
 * deleted as a whole, which is done to an object and not to a list.
 */
final class PathNavigation {

    /** Each round may show the types of places under those that the round before found. */
    private static final int ROUNDS = 5;

    private PathNavigation() {}

    /** The properties, by owner and name; none of them is known to the types. */
    static List<InferredProperty> infer(
            List<Draft> drafts, DocumentedResponses documented, PathLearning learning, LinkedTypes types) {
        List<Candidate> candidates = new Candidates(drafts, documented, types).find();
        List<InferredProperty> all = new ArrayList<>();
        LinkedTypes known = types;
        for (int round = 0; round < ROUNDS; round++) {
            List<InferredProperty> more = new Round(candidates, known, learning.walk(known)).infer();
            if (more.isEmpty()) {
                break;
            }
            all.addAll(more);
            known = types.plus(all);
        }
        all.sort(Comparator.comparing(InferredProperty::owner)
                .thenComparing(inferred -> inferred.property().name()));
        return List.copyOf(all);
    }

    private record Member(QualifiedName owner, String name) implements Comparable<Member> {

        private static final Comparator<Member> ORDER =
                Comparator.comparing(Member::owner).thenComparing(Member::name);

        Member folded() {
            return new Member(owner, name.toLowerCase(Locale.ROOT));
        }

        @Override
        public int compareTo(Member other) {
            return ORDER.compare(this, other);
        }
    }

    private record Target(boolean collection, QualifiedName type, SourceSpan source) implements Comparable<Target> {

        private static final Comparator<Target> ORDER = Comparator.comparing(Target::collection)
                .thenComparing(Target::type)
                .thenComparing(Target::source);

        @Override
        public int compareTo(Target other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * A GET that shows a property, unless the types know it or a call stands there.
     *
     * @param place of the property: that of the path without a key at its end
     * @param name as the path spells it
     * @param response what the GET returns
     */
    private record Candidate(Draft draft, PathNode place, String name, TypeRef response, Target target) {}

    /** Finds what does not depend on the properties of types. */
    private static final class Candidates {

        private static final Set<HttpMethod> READ = EnumSet.of(HttpMethod.GET);
        private static final Set<HttpMethod> READ_OR_ADDED = EnumSet.of(HttpMethod.GET, HttpMethod.POST);

        private final List<Draft> drafts;
        private final DocumentedResponses documented;
        private final LinkedTypes types;
        private final Set<String> called = new HashSet<>();

        Candidates(List<Draft> drafts, DocumentedResponses documented, LinkedTypes types) {
            this.drafts = drafts;
            this.documented = documented;
            this.types = types;
            for (Draft draft : drafts) {
                for (Segment segment : draft.path().segments()) {
                    if (ODataPath.isCall(segment) && !ODataPath.hasKeyInParentheses(segment)) {
                        called.add(ODataPath.name(segment).toLowerCase(Locale.ROOT));
                    }
                }
            }
        }

        List<Candidate> find() {
            List<Candidate> found = new ArrayList<>();
            for (Draft draft : drafts) {
                boolean byKey = draft.lastSegment().isPlaceholder();
                PathNode place = byKey ? draft.node().parent() : draft.node();
                if (draft.method() == HttpMethod.GET && isName(place)) {
                    documented
                            .of(draft)
                            .type()
                            .ifPresent(body -> target(draft, place, body)
                                    .ifPresent(target -> found.add(
                                            new Candidate(draft, place, ownName(draft, byKey), body.type(), target))));
                }
            }
            return found;
        }

        private boolean isName(PathNode place) {
            return !place.name().isEmpty()
                    && !called.contains(place.lowerName())
                    && place.segment().isLiteral()
                    && !ODataPath.isQualified(place.segment())
                    && !ODataPath.endsAddressing(place.segment());
        }

        private static String ownName(Draft draft, boolean byKey) {
            List<Segment> segments = draft.path().segments();
            return ODataPath.name(segments.get(segments.size() - (byKey ? 2 : 1)));
        }

        private Optional<Target> target(Draft draft, PathNode place, BodyType body) {
            boolean byKey = place != draft.node();
            boolean keyed = byKey ? !place.hasOtherThan(READ_OR_ADDED) : place.isKeyed();
            if (!keyed && (byKey || !place.hasOtherThan(READ))) {
                return Optional.empty();
            }
            return body.name()
                    .filter(types::isEntity)
                    .map(type -> new Target(keyed || body.type().collection(), type, draft.source()));
        }
    }

    private static final class Round {

        private final List<Candidate> candidates;
        private final LinkedTypes types;
        private final PathWalk walk;
        private final KindRule kinds;

        Round(List<Candidate> candidates, LinkedTypes types, PathWalk walk) {
            this.candidates = candidates;
            this.types = types;
            this.walk = walk;
            this.kinds = new KindRule(types);
        }

        List<InferredProperty> infer() {
            Map<Member, TreeMap<Target, Integer>> stories = new TreeMap<>();
            Map<Member, NameVotes> names = new TreeMap<>();
            for (Candidate candidate : candidates) {
                member(candidate).ifPresent(member -> {
                    names.computeIfAbsent(member.folded(), m -> new NameVotes()).add(member.name());
                    stories.computeIfAbsent(member.folded(), m -> new TreeMap<>())
                            .merge(candidate.target(), 1, Integer::sum);
                });
            }
            List<InferredProperty> inferred = new ArrayList<>();
            names.forEach((member, spellings) -> inferred.add(property(
                    member.owner(),
                    spellings.winner().orElse(member.name()),
                    mostFrequent(stories.getOrDefault(member, new TreeMap<>())))));
            return inferred;
        }

        /** The property that the candidate shows; empty where it is known or the segment is something else. */
        private Optional<Member> member(Candidate candidate) {
            return walk.parent(candidate.place())
                    .flatMap(PathWalk.Place::single)
                    .filter(type -> types.isOwnObject(type)
                            && types.property(type, candidate.name()).isEmpty()
                            && isRead(candidate))
                    .map(type -> new Member(type, candidate.name()));
        }

        private boolean isRead(Candidate candidate) {
            Draft draft = candidate.draft();
            OperationKind kind = kinds.of(draft, walk.parent(draft.node()), Optional.of(candidate.response()));
            return kind == OperationKind.GET || kind == OperationKind.LIST;
        }

        private static Target mostFrequent(TreeMap<Target, Integer> targets) {
            Map<QualifiedName, Integer> byType = new HashMap<>();
            targets.forEach((target, count) -> byType.merge(target.type(), count, Integer::sum));
            boolean collection = targets.keySet().stream().anyMatch(Target::collection);
            Target best = targets.keySet().stream()
                    .min(Comparator.comparing((Target target) -> -byType.getOrDefault(target.type(), 0))
                            .thenComparing(Target::type)
                            .thenComparing(Target::source))
                    .orElseThrow();
            return new Target(collection, best.type(), best.source());
        }

        private static InferredProperty property(QualifiedName owner, String name, Target target) {
            return new InferredProperty(
                    owner,
                    Property.plain(
                            name,
                            TypeRef.of(target.type()).withCollection(target.collection()),
                            true,
                            true,
                            List.of(Evidence.PATH),
                            Prose.NONE,
                            target.source()));
        }
    }
}
