package dev.stubdown.dialect;

import dev.stubdown.diagnostic.Suggestion;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.yaml.YamlMapping;
import dev.stubdown.yaml.YamlProblems;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Single values of a dialect file. Each notes its problem and goes on with a harmless value, so that all problems are found in one run. */
final class DialectReading {

    private static final Pattern NEVER = Pattern.compile("(?!)");

    private DialectReading() {}

    static YamlMapping part(YamlProblems problems, YamlMapping top, String key) {
        return top.mapping(key).orElseGet(() -> {
            problems.wrongValue(top.place(), "The dialect has no '" + key + "'");
            return YamlMapping.parse("", problems);
        });
    }

    static String required(YamlProblems problems, YamlMapping part, String key) {
        return part.text(key).orElseGet(() -> {
            problems.wrongValue(part.place(), "'" + key + "' is missing");
            return "";
        });
    }

    static Pattern compile(YamlProblems problems, SourceSpan place, String expression) {
        try {
            return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
        } catch (PatternSyntaxException e) {
            problems.wrongValue(place, "Not a regular expression: " + e.getDescription() + " at " + e.getIndex());
            return NEVER;
        }
    }

    static <E extends Enum<E>> E word(
            YamlProblems problems, YamlMapping part, String key, E[] all, Function<E, String> wordOf) {
        String word = required(problems, part, key);
        return Arrays.stream(all)
                .filter(value -> wordOf.apply(value).equals(word))
                .findFirst()
                .orElseGet(() -> {
                    List<String> words = Arrays.stream(all).map(wordOf).toList();
                    String hint = Suggestion.ending(word, words);
                    problems.wrongValue(part.place(key), "'" + word + "' is not one of " + words + hint);
                    return all[0];
                });
    }
}
