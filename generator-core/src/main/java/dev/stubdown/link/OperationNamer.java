package dev.stubdown.link;

import dev.stubdown.term.HttpMethod;
import dev.stubdown.term.PathTemplate;
import dev.stubdown.term.PathTemplate.Placeholder;
import dev.stubdown.term.PathTemplate.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names operations after the page that documents them: {@code user-post-users}. Where a page documents several, the literal segments follow
 * that tell them apart, or the placeholders where those do not. A name depends on its own page alone, unless files of two folders bear the same name.
 */
final class OperationNamer {

    /** More and more words, until the name is unique. */
    private static final List<Function<Wording, String>> WORDINGS = List.of(
            Wording::plain, Wording::withMethod, Wording::withPlaceholders, Wording::withPath, Wording::withFolder);

    private OperationNamer() {}

    /**
     * The name of each operation.
     *
     * @param pages all drafts of each page that has an operation named after it
     * @param named the drafts that become operations, one for each key
     */
    static Map<OperationKey, String> names(Map<String, List<Draft>> pages, Collection<Draft> named) {
        Map<OperationKey, String> names = new HashMap<>();
        Set<String> taken = new HashSet<>();
        record Alike(String file, PathNode place, HttpMethod method) {}
        Map<Alike, List<Draft>> alike = named.stream()
                .sorted(Comparator.comparing(Draft::key))
                .collect(Collectors.groupingBy(
                        draft -> new Alike(draft.file(), draft.node(), draft.method()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        Map<String, PageWords> words = new HashMap<>();
        List<Wording> open = alike.values().stream()
                .map(same -> same.get(0))
                .map(draft -> new Wording(
                        draft,
                        words.computeIfAbsent(
                                draft.file(), file -> new PageWords(pages.getOrDefault(file, List.of(draft))))))
                .toList();
        for (Function<Wording, String> wording : WORDINGS) {
            open = name(open, wording, names, taken);
        }
        open.forEach(w -> names.put(w.draft().key(), w.exact()));
        alike.values().forEach(same -> number(same, names, taken));
        return names;
    }

    /** Gives the names that are unique, and returns what has none yet. */
    private static List<Wording> name(
            List<Wording> open, Function<Wording, String> wording, Map<OperationKey, String> names, Set<String> taken) {
        List<String> candidates = open.stream().map(wording).toList();
        Map<String, Integer> counts = new HashMap<>();
        candidates.forEach(name -> counts.merge(fold(name), 1, Integer::sum));
        List<Wording> left = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            String name = candidates.get(i);
            if (counts.getOrDefault(fold(name), 0) == 1 && taken.add(fold(name))) {
                names.put(open.get(i).draft().key(), name);
            } else {
                left.add(open.get(i));
            }
        }
        return left;
    }

    /** Paths of one page that differ in letter case alone bear the name of the first, with a number. */
    private static void number(List<Draft> alike, Map<OperationKey, String> names, Set<String> taken) {
        String first = names.getOrDefault(alike.get(0).key(), "");
        int number = 2;
        for (Draft twin : alike.subList(1, alike.size())) {
            while (!taken.add(fold(first + '-' + number))) {
                number++;
            }
            names.put(twin.key(), first + '-' + number);
        }
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** What the request lines of a page have in common, found out where somebody asks. */
    private static final class PageWords {

        private final List<Draft> page;
        private @Nullable Set<String> literals;
        private @Nullable Set<String> placeholders;

        PageWords(List<Draft> page) {
            this.page = page;
        }

        boolean areOfOneLine() {
            return page.size() == 1;
        }

        Set<String> literals() {
            if (literals == null) {
                literals = common(OperationNamer::literals);
            }
            return literals;
        }

        Set<String> placeholders() {
            if (placeholders == null) {
                placeholders = common(Draft::placeholders);
            }
            return placeholders;
        }

        private Set<String> common(Function<Draft, Collection<String>> words) {
            Set<String> common = new HashSet<>(words.apply(page.get(0)));
            for (Draft other : page) {
                common.retainAll(new HashSet<>(words.apply(other)));
            }
            return common;
        }
    }

    private static Set<String> literals(Draft draft) {
        Set<String> literals = new HashSet<>();
        for (Segment segment : draft.path().segments()) {
            literals.add(ODataPath.name(segment));
        }
        return literals;
    }

    /** The words for one draft among those of its page. */
    private record Wording(Draft draft, PageWords page) {

        String plain() {
            return page.areOfOneLine() ? stem() : joined(stem(), differing());
        }

        String withMethod() {
            return joined(stem(), method(), differing());
        }

        /** For lines that differ by keys and arguments alone. */
        String withPlaceholders() {
            Set<String> literals = page.literals();
            Set<String> placeholders = page.placeholders();
            String words = draft.path().segments().stream()
                    .flatMap(segment -> Stream.concat(
                            Stream.of(ODataPath.name(segment)).filter(name -> !literals.contains(name)),
                            placeholders(segment).filter(name -> !placeholders.contains(name))))
                    .map(PlaceholderText::camelCase)
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.joining("-"));
            return words.isEmpty() ? withPath() : joined(stem(), words);
        }

        private static Stream<String> placeholders(Segment segment) {
            return segment.parts().stream()
                    .filter(Placeholder.class::isInstance)
                    .map(part -> ((Placeholder) part).name());
        }

        String withPath() {
            return joined(
                    stem(),
                    method(),
                    draft.path().segments().stream()
                            .map(Wording::wordWithArguments)
                            .collect(Collectors.joining("-")));
        }

        String withFolder() {
            String folder = draft.file().substring(0, Math.max(0, draft.file().lastIndexOf('/')));
            return joined(PlaceholderText.camelCase(folder), withPath());
        }

        /** The key itself, which no other operation has. */
        String exact() {
            return joined(stem(), method(), draft.key().spelling());
        }

        private String stem() {
            return draft.fact().page();
        }

        private String method() {
            return draft.method().name().toLowerCase(Locale.ROOT);
        }

        private String differing() {
            return words(draft.path(), page.literals());
        }

        private static String words(PathTemplate path, Set<String> without) {
            StringJoiner words = new StringJoiner("-");
            for (Segment segment : path.segments()) {
                String word = without.contains(ODataPath.name(segment)) ? "" : word(segment);
                if (!word.isEmpty()) {
                    words.add(word);
                }
            }
            return words.toString();
        }

        private static String wordWithArguments(Segment segment) {
            return ODataPath.isCall(segment) ? PlaceholderText.camelCase(segment.toString()) : word(segment);
        }

        private static String word(Segment segment) {
            return PlaceholderText.camelCase(ODataPath.name(segment));
        }

        private static String joined(String... words) {
            return Arrays.stream(words).filter(word -> !word.isEmpty()).collect(Collectors.joining("-"));
        }
    }
}
