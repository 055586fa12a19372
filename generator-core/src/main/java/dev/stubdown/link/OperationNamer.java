package dev.stubdown.link;

import dev.stubdown.term.PathTemplate;
import dev.stubdown.term.PathTemplate.Placeholder;
import dev.stubdown.term.PathTemplate.Segment;
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
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        Map<OperationKey, String> names = new TreeMap<>();
        Set<String> taken = new HashSet<>();
        Map<List<Object>, List<Draft>> alike = named.stream()
                .sorted(Comparator.comparing(Draft::key))
                .collect(Collectors.groupingBy(
                        draft -> List.of(draft.file(), draft.key().shape(), draft.method()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Wording> open = alike.values().stream()
                .map(same -> same.get(0))
                .map(draft -> new Wording(draft, pages.getOrDefault(draft.file(), List.of(draft))))
                .toList();
        for (Function<Wording, String> wording : WORDINGS) {
            Map<String, Long> counts = open.stream()
                    .collect(Collectors.groupingBy(w -> fold(wording.apply(w)), HashMap::new, Collectors.counting()));
            for (Wording candidate : open) {
                String name = wording.apply(candidate);
                if (counts.getOrDefault(fold(name), 0L) == 1 && taken.add(fold(name))) {
                    names.put(candidate.draft().key(), name);
                }
            }
            open = open.stream()
                    .filter(w -> !names.containsKey(w.draft().key()))
                    .toList();
        }
        open.forEach(w -> names.put(w.draft().key(), w.exact()));
        alike.values().forEach(same -> number(same, names, taken));
        return names;
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

    /** The words for one draft among those of its page. */
    private record Wording(Draft draft, List<Draft> page) {

        String plain() {
            return page.size() == 1 ? stem() : joined(stem(), differing());
        }

        String withMethod() {
            return joined(stem(), method(), differing());
        }

        /** For lines that differ by keys and arguments alone. */
        String withPlaceholders() {
            Set<String> literals = commonLiterals();
            Set<String> placeholders = new HashSet<>(draft.path().placeholders());
            page.forEach(other -> placeholders.retainAll(other.path().placeholders()));
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
            return words(draft.path(), commonLiterals());
        }

        private Set<String> commonLiterals() {
            Set<String> common = new HashSet<>(literals(draft.path()));
            page.forEach(other -> common.retainAll(literals(other.path())));
            return common;
        }

        private static Set<String> literals(PathTemplate path) {
            return path.segments().stream().map(ODataPath::name).collect(Collectors.toSet());
        }

        private static String words(PathTemplate path, Set<String> without) {
            return path.segments().stream()
                    .filter(segment -> !without.contains(ODataPath.name(segment)))
                    .map(Wording::word)
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.joining("-"));
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
