package dev.stubdown.link;

import dev.stubdown.model.Property;
import dev.stubdown.model.Prose;
import dev.stubdown.model.TypeRef;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.Evidence;
import dev.stubdown.term.HttpMethod;
import dev.stubdown.term.OperationKind;
import dev.stubdown.term.PathTemplate;
import dev.stubdown.term.PathTemplate.Segment;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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
    static List<InferredProperty> infer(List<Draft> drafts, LinkedTypes types) {
        List<InferredProperty> all = new ArrayList<>();
        LinkedTypes known = types;
        for (int round = 0; round < ROUNDS; round++) {
            List<InferredProperty> more = new Round(drafts, known).infer();
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

    private static final class Round {

        private final List<Draft> drafts;
        private final LinkedTypes types;
        private final DocumentedResponses documented;
        private final PathWalk walk;
        private final KindRule kinds;
        private final NavigableSet<String> shapes = new TreeSet<>();
        private final Set<String> changed = new HashSet<>();
        private final Set<String> replaced = new HashSet<>();
        private final Set<String> called = new HashSet<>();

        Round(List<Draft> drafts, LinkedTypes types) {
            this.drafts = drafts;
            this.types = types;
            this.documented = new DocumentedResponses(drafts, types);
            this.walk = PathLearning.walk(drafts, documented, types);
            this.kinds = new KindRule(drafts, types);
            for (Draft draft : drafts) {
                shapes.add(draft.key().shape());
                draft.path().segments().stream()
                        .filter(segment -> ODataPath.isCall(segment) && !ODataPath.hasKeyInParentheses(segment))
                        .map(segment -> ODataPath.name(segment).toLowerCase(Locale.ROOT))
                        .forEach(called::add);
                if (draft.method() != HttpMethod.GET) {
                    changed.add(draft.key().shape());
                }
                if (draft.method() != HttpMethod.GET && draft.method() != HttpMethod.POST) {
                    replaced.add(draft.key().shape());
                }
            }
        }

        List<InferredProperty> infer() {
            Map<Member, TreeMap<Target, Integer>> stories = new TreeMap<>();
            Map<Member, NameVotes> names = new TreeMap<>();
            for (Draft draft : drafts) {
                member(draft)
                        .ifPresent(member -> target(draft).ifPresent(target -> {
                            names.computeIfAbsent(member.folded(), m -> new NameVotes())
                                    .add(member.name());
                            stories.computeIfAbsent(member.folded(), m -> new TreeMap<>())
                                    .merge(target, 1, Integer::sum);
                        }));
            }
            List<InferredProperty> inferred = new ArrayList<>();
            names.forEach((member, spellings) -> inferred.add(property(
                    member.owner(),
                    spellings.winner().orElse(member.name()),
                    mostFrequent(stories.getOrDefault(member, new TreeMap<>())))));
            return inferred;
        }

        /** The property that the last segment would be, or the one in front of a key; empty where it is known or the segment is something else. */
        private Optional<Member> member(Draft draft) {
            PathTemplate path = named(draft);
            Segment last = path.lastSegment();
            String name = ODataPath.name(last);
            boolean call = called.contains(name.toLowerCase(Locale.ROOT));
            if (name.isEmpty()
                    || call
                    || !last.isLiteral()
                    || ODataPath.isQualified(last)
                    || ODataPath.endsAddressing(last)) {
                return Optional.empty();
            }
            OperationKind kind = kinds.of(
                    draft,
                    walk.parent(draft.path()),
                    documented.of(draft).type().map(BodyType::type));
            return kind != OperationKind.GET && kind != OperationKind.LIST
                    ? Optional.empty()
                    : walk.parent(path)
                            .flatMap(PathWalk.Place::single)
                            .filter(type -> types.isOwnObject(type)
                                    && types.property(type, name).isEmpty())
                            .map(type -> new Member(type, name));
        }

        /** The path without a key at its end. */
        private static PathTemplate named(Draft draft) {
            List<Segment> segments = draft.path().segments();
            return draft.lastSegment().isPlaceholder()
                    ? new PathTemplate(segments.subList(0, segments.size() - 1))
                    : draft.path();
        }

        private Optional<Target> target(Draft draft) {
            String shape = draft.key().shape();
            boolean byKey = draft.lastSegment().isPlaceholder();
            boolean keyed = byKey ? !replaced.contains(withoutKey(shape)) : isKeyed(shape);
            if (!keyed && (byKey || !changed.contains(shape))) {
                return Optional.empty();
            }
            return documented
                    .of(draft)
                    .type()
                    .flatMap(body -> body.name()
                            .filter(types::isEntity)
                            .map(type -> new Target(keyed || body.type().collection(), type, draft.source())));
        }

        private static String withoutKey(String shape) {
            return shape.substring(0, shape.lastIndexOf('/'));
        }

        private boolean isKeyed(String shape) {
            String under = shapes.ceiling(shape + "/{}");
            return under != null && under.startsWith(shape + "/{}");
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
