package dev.stubdown.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import dev.stubdown.term.PathTemplate;
import dev.stubdown.term.PathTemplate.Part;
import dev.stubdown.term.PathTemplate.Placeholder;
import dev.stubdown.term.PlaceholderKinds;
import dev.stubdown.term.PlaceholderKinds.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever paths there are: segment by segment, they stand to each other as they do character by character. */
class PathTreePropertyTest {

    private static final int PATHS = 12;
    private static final int MOST_SEGMENTS = 5;

    /** Few letters, so that paths often meet. What follows a segment with a colon is an address. */
    private static final List<String> SEGMENTS = List.of(
            "a",
            "ab",
            "b",
            "{x}",
            "{x}",
            "a{x}",
            "{x}b",
            "{x}-{y}",
            "root:",
            "a:",
            "{x}:",
            "{x}:",
            "a(b='{x}')",
            "a(b={x})",
            "'{x}'");

    private static final List<String> FILLERS = List.of("a", "b", "ab", "-", ":", "a:", "'", "(b", "/", "a/b", ":/a");

    /** Paths of one API with their patterns: by segments, and as a whole. */
    private static final class Api {

        private final List<PathTemplate> templates;
        private final PlaceholderKinds kinds;
        private final List<PathPattern> patterns;
        private final List<UrlPattern> wholes;
        private final PathTree tree = new PathTree();

        Api(Random random) {
            templates = IntStream.range(0, PATHS)
                    .mapToObj(i -> PathTemplate.parse(path(random)))
                    .toList();
            kinds = new PlaceholderKinds(templates);
            SegmentPatterns segments = new SegmentPatterns(templates);
            patterns = templates.stream()
                    .map(path ->
                            new PathPattern(IntStream.range(0, path.segments().size())
                                    .mapToObj(i -> segments.segment(path, i))
                                    .toList()))
                    .toList();
            wholes = templates.stream().map(this::whole).toList();
            IntStream.range(0, PATHS).forEach(i -> tree.add(patterns.get(i), i));
        }

        private static String path(Random random) {
            StringBuilder path = new StringBuilder();
            for (int i = random.nextInt(MOST_SEGMENTS + 1); i > 0; i--) {
                path.append('/').append(oneOf(SEGMENTS, random));
            }
            return path.toString();
        }

        private UrlPattern whole(PathTemplate path) {
            UrlPattern whole = new UrlPattern();
            for (int segment = 0; segment < path.segments().size(); segment++) {
                whole.literal("/");
                List<Part> parts = path.segments().get(segment).parts();
                for (int part = 0; part < parts.size(); part++) {
                    if (parts.get(part) instanceof Placeholder) {
                        whole.placeholder(kinds.of(path, segment, part));
                    } else {
                        whole.literal(parts.get(part).toString());
                    }
                }
            }
            return whole;
        }

        /** The path as a regular expression that says in other words what its placeholders take. */
        private Pattern expression(PathTemplate path) {
            StringBuilder text = new StringBuilder();
            for (int segment = 0; segment < path.segments().size(); segment++) {
                text.append('/');
                List<Part> parts = path.segments().get(segment).parts();
                for (int part = 0; part < parts.size(); part++) {
                    text.append(
                            parts.get(part) instanceof Placeholder
                                    ? expression(kinds.of(path, segment, part))
                                    : Pattern.quote(parts.get(part).toString()));
                }
            }
            return Pattern.compile(text.toString(), Pattern.DOTALL);
        }

        /** Text in quotes takes these along, besides those that stand in the path. */
        private static String expression(Kind kind) {
            return switch (kind) {
                case TEXT -> "[^/]+";
                case KEY -> "[^/]*[^/:]";
                case ADDRESS -> ".+";
                case QUOTED -> "'[^/]*'";
            };
        }

        /** A request for the path. */
        private static String request(PathTemplate path, Random random) {
            return path.segments().stream()
                    .map(segment -> segment.parts().stream()
                            .map(part -> part instanceof Placeholder ? oneOf(FILLERS, random) : part.toString())
                            .collect(Collectors.joining("", "/", "")))
                    .collect(Collectors.joining());
        }
    }

    private static <T> T oneOf(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private interface Law {
        void check(Api api, int one, int other);
    }

    private static void always(Law law) {
        qt().forAll(longs().all()).checkAssert(seed -> {
            Api api = new Api(new Random(seed));
            for (int one = 0; one < PATHS; one++) {
                for (int other = 0; other < PATHS; other++) {
                    law.check(api, one, other);
                }
            }
        });
    }

    private static String text(Api api, int one, int other) {
        return api.templates.get(one) + " and " + api.templates.get(other) + " of " + api.templates;
    }

    @Test
    void the_tree_finds_all_paths_that_fit_the_same_request_each_once() {
        qt().forAll(longs().all()).checkAssert(seed -> {
            Api api = new Api(new Random(seed));
            for (int one = 0; one < PATHS; one++) {
                List<Integer> alike =
                        api.tree.alike(api.patterns.get(one)).boxed().toList();
                assertEquals(alike.stream().distinct().toList(), alike);
                for (int other = 0; other < PATHS; other++) {
                    if (api.wholes.get(one).meets(api.wholes.get(other))) {
                        assertTrue(alike.contains(other), text(api, one, other));
                    }
                }
            }
        });
    }

    @Test
    void paths_meet_by_their_segments_where_they_meet_as_a_whole() {
        always((api, one, other) -> assertEquals(
                api.wholes.get(one).meets(api.wholes.get(other)),
                api.patterns.get(one).meets(api.patterns.get(other)),
                text(api, one, other)));
    }

    @Test
    void a_path_covers_another_by_its_segments_where_it_does_as_a_whole() {
        always((api, one, other) -> assertEquals(
                api.wholes.get(one).covers(api.wholes.get(other)),
                api.patterns.get(one).covers(api.patterns.get(other)),
                text(api, one, other)));
    }

    @Test
    void whichever_meets_another_is_met_by_it() {
        always((api, one, other) -> assertEquals(
                api.wholes.get(one).meets(api.wholes.get(other)),
                api.wholes.get(other).meets(api.wholes.get(one)),
                text(api, one, other)));
    }

    @Test
    void what_is_covered_is_met() {
        always((api, one, other) -> assertTrue(
                !api.wholes.get(one).covers(api.wholes.get(other))
                        || api.wholes.get(one).meets(api.wholes.get(other)),
                text(api, one, other)));
    }

    @Test
    void paths_that_a_request_fits_meet() {
        qt().forAll(longs().all()).checkAssert(seed -> {
            Random random = new Random(seed);
            Api api = new Api(random);
            List<Pattern> expressions =
                    api.templates.stream().map(api::expression).toList();
            for (PathTemplate path : api.templates) {
                String request = Api.request(path, random);
                List<Integer> fitting = IntStream.range(0, PATHS)
                        .filter(i -> expressions.get(i).matcher(request).matches())
                        .boxed()
                        .toList();
                for (int one : fitting) {
                    for (int other : fitting) {
                        assertTrue(
                                api.patterns.get(one).meets(api.patterns.get(other)),
                                request + ": " + text(api, one, other));
                    }
                }
            }
        });
    }

    /** The generator makes paths of all kinds of placeholders, and some that meet, for the laws say nothing of others. */
    @Test
    void the_paths_are_of_all_kinds() {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        List<String> meeting = new ArrayList<>();
        for (long seed = 0; seed < 100; seed++) {
            Api api = new Api(new Random(seed));
            for (int i = 0; i < PATHS; i++) {
                PathTemplate path = api.templates.get(i);
                for (int segment = 0; segment < path.segments().size(); segment++) {
                    for (int part = 0;
                            part < path.segments().get(segment).parts().size();
                            part++) {
                        if (path.segments().get(segment).parts().get(part) instanceof Placeholder) {
                            kinds.add(api.kinds.of(path, segment, part));
                        }
                    }
                }
                for (int other = 0; other < i; other++) {
                    if (!path.equals(api.templates.get(other))
                            && api.wholes.get(i).meets(api.wholes.get(other))) {
                        meeting.add(text(api, i, other));
                    }
                }
            }
        }
        assertEquals(Set.of(Kind.values()), kinds);
        assertTrue(meeting.size() > 100, meeting.size() + " pairs");
    }
}
