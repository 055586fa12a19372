package dev.stubdown.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.Dialects;
import dev.stubdown.dialect.Phrase;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The patterns of the bundled dialects meet texts of strangers: none may take much longer than the text is long, or much stack. */
class DialectPatternsTest {

    private static final int LENGTH = 10_000;
    private static final int LOOKS = 400;
    private static final Pattern BLANKS = Pattern.compile("\\s\\s");
    private static final Pattern WORD = Pattern.compile("(?<!\\\\)[A-Za-z$]{2,}|(?<=\\\\)[^\\w\\s]");

    /** What has to match a text as a whole; the others are searched for. */
    private static final Set<String> WHOLE = Set.of(
            "PageRules.supplementary",
            "RequestRules.caller",
            "NameRules.typeLinks",
            "NameRules.typeTitle",
            "NameRules.enumTitle",
            "NameRules.enumCollectionTitle",
            "NameRules.callTitle",
            "NameRules.notDescription",
            "SectionRule.heading",
            "ColumnRule.titles",
            "Rule.match",
            "TypeRules.first",
            "JsonValue.match",
            "RemarkRules.propertyName",
            "RemarkRules.nameSuffix",
            "RemarkRules.notDocumented",
            "RemarkRules.requiredCell",
            "RemarkRules.value",
            "ResponseRules.alternative");

    /** What meets only texts in which blanks in a row have become one. */
    private static final Set<String> BLANKS_COLLAPSED = Set.of(
            "Rule.match",
            "TypeRules.union",
            "RemarkRules.valueSeparator",
            "RemarkRules.valueAside",
            "ResponseRules.alternative");

    private static final List<String> PIECES = List.of(
            "a", " ", "\n", "(", ")", "[", "]", "{", "}", "<", ">", "|", "/", ".", ",", ":", "-", "*", "'", "\"", "a ",
            "a,", "a.", " a-", "the ", "1", "200 ", "not ", "a(", "[a](", "{a", "| a", "a b or ", "\u00e9");

    @Test
    void no_pattern_looks_at_a_text_too_often() throws IOException {
        List<String> slow = new ArrayList<>();
        for (Use use : bundled()) {
            for (String text : hostile(use.pattern())) {
                boolean possible = !BLANKS.matcher(text).find() || !BLANKS_COLLAPSED.contains(use.component());
                if (possible && isSlow(use.pattern(), WHOLE.contains(use.component()), text)) {
                    slow.add(use + " on '" + text.substring(0, 40).replace("\n", "\\n") + "…'");
                    break;
                }
            }
        }
        assertEquals(List.of(), slow);
    }

    /** Those that several dialects share once. */
    private static Collection<Use> bundled() throws IOException {
        Map<String, Use> uses = new LinkedHashMap<>();
        for (String name : Dialects.BUNDLED) {
            uses(Dialects.load(name)).forEach(use -> uses.putIfAbsent(use.component() + use.pattern(), use));
        }
        return uses.values();
    }

    @Test
    void a_pattern_that_backtracks_is_found() {
        assertTrue(isSlow(Pattern.compile("a.*b"), false, "a".repeat(LENGTH)));
        assertTrue(isSlow(Pattern.compile("(?:a|b)*c"), true, "a".repeat(LENGTH)));
        assertFalse(isSlow(Pattern.compile("a.*b"), true, "a".repeat(LENGTH)));
        assertFalse(isSlow(Pattern.compile("a+b?"), false, "a".repeat(LENGTH)));
    }

    @Test
    void every_part_of_the_dialect_is_asked() {
        assertTrue(uses(GraphPages.DIALECT).size() > 100);
        Set<String> components =
                uses(GraphPages.DIALECT).stream().map(Use::component).collect(Collectors.toSet());
        assertEquals(Set.of(), difference(WHOLE, components));
        assertEquals(Set.of(), difference(BLANKS_COLLAPSED, components));
    }

    private static Set<String> difference(Set<String> all, Set<String> without) {
        Set<String> rest = new LinkedHashSet<>(all);
        rest.removeAll(without);
        return rest;
    }

    private static boolean isSlow(Pattern pattern, boolean whole, String text) {
        try {
            Matcher matcher = pattern.matcher(new HostileText(text, LOOKS));
            int found = whole && matcher.matches() ? 1 : 0;
            while (!whole && matcher.find()) {
                found++;
            }
            return found < 0;
        } catch (HostileText.TooManyLooks | StackOverflowError e) {
            return true;
        }
    }

    /** Repetitions of what such patterns wait for: their own words, with and without other things between them. */
    private static Set<String> hostile(Pattern pattern) {
        Set<String> words = new LinkedHashSet<>();
        Matcher word = WORD.matcher(pattern.pattern());
        while (word.find()) {
            words.add(word.group());
        }
        Set<String> units = new LinkedHashSet<>(PIECES);
        for (String one : words) {
            PIECES.forEach(piece -> units.add(one + piece));
            units.add(one + ' ' + words.iterator().next() + ' ');
        }
        Set<String> texts = new LinkedHashSet<>();
        String all = String.join(" ", words);
        units.forEach(unit -> texts.add(lengthened(unit)));
        units.forEach(unit -> texts.add(all + ' ' + lengthened(unit)));
        return texts;
    }

    private static String lengthened(String unit) {
        return unit.repeat(LENGTH / unit.length() + 1);
    }

    /** A pattern and the component of a record that holds it. */
    private record Use(String component, Pattern pattern) {}

    private static Set<Use> uses(Record record) {
        Set<Use> found = new LinkedHashSet<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            String name = record.getClass().getSimpleName() + '.' + component.getName();
            collect(name, read(component, record), found);
        }
        return found;
    }

    private static void collect(String component, @Nullable Object value, Set<Use> found) {
        if (value instanceof Pattern pattern) {
            found.add(new Use(component, pattern));
        } else if (value instanceof Phrase phrase) {
            found.add(new Use(component, phrase.pattern()));
        } else if (value instanceof Collection<?> all) {
            all.forEach(one -> collect(component, one, found));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(one -> collect(component, one, found));
        } else if (value instanceof Record record) {
            found.addAll(uses(record));
        }
    }

    private static @Nullable Object read(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.getName(), e);
        }
    }
}
