package dev.stubdown.dialect;

import dev.stubdown.diagnostic.Suggestion;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.yaml.YamlMapping;
import dev.stubdown.yaml.YamlProblems;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Single values of a dialect file. Each notes its problem and goes on with a harmless value, so that all problems are found in one run. */
final class DialectReading {

    /** Matches nothing. */
    static final Pattern NEVER = Pattern.compile("(?!)");

    /** A dollar or backslash that a replacement takes for more than itself; group 1 is a group's number. */
    private static final Pattern GROUP = Pattern.compile("\\$(?:(\\d)|.|$)|\\\\");

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

    /** Reports a pattern that lacks groups which the engine asks it for. */
    static Pattern withGroups(
            YamlProblems problems, SourceSpan place, Pattern pattern, int numbered, List<String> named) {
        if (pattern.matcher("").groupCount() < numbered && pattern != NEVER) {
            problems.wrongValue(place, "The pattern needs a group " + numbered);
        }
        for (String name : named) {
            if (!pattern.pattern().contains("(?<" + name + '>') && pattern != NEVER) {
                problems.wrongValue(place, "The pattern needs a group '" + name + "'");
            }
        }
        return pattern;
    }

    /** Reports a replacement that names groups which its pattern does not have. */
    static String replacement(YamlProblems problems, SourceSpan place, Pattern pattern, String replacement) {
        Matcher group = GROUP.matcher(replacement);
        while (group.find()) {
            boolean known = group.group(1) != null
                    && Integer.parseInt(group.group(1)) <= pattern.matcher("").groupCount();
            if (!known && pattern != NEVER) {
                problems.wrongValue(place, "The pattern has no group " + group.group());
                return "";
            }
        }
        return replacement;
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
