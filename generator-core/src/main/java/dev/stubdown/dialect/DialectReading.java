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
    static final Phrase NEVER = Phrase.of(Pattern.compile("(?!)"));

    /** A dollar or backslash that a replacement takes for more than itself; group 1 is a group's number. */
    private static final Pattern GROUP = Pattern.compile("\\$(?:(\\d)|.|$)|\\\\");

    /** Stands before the name of a bundled file in messages, so that it is no file of the user's. */
    static final String IN_THE_JAR = "jar:";

    private static final int LONGEST = 10_000;

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

    /** @param key where the expression stands, for whoever has to be told that it is a costly one */
    static Phrase compile(YamlProblems problems, SourceSpan place, String key, String expression) {
        if (expression.length() > LONGEST) {
            problems.wrongValue(place, "A regular expression has at most " + LONGEST + " characters");
            return NEVER;
        }
        try {
            Pattern pattern = Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
            boolean bundled = place.file().startsWith(IN_THE_JAR);
            return bundled ? Phrase.of(pattern) : Phrase.limited(pattern, "'" + key + "' of " + place);
        } catch (PatternSyntaxException e) {
            problems.wrongValue(place, "Not a regular expression: " + e.getDescription() + " at " + e.getIndex());
            return NEVER;
        }
    }

    /** Reports a pattern that lacks groups which the engine asks it for. */
    static Phrase withGroups(
            YamlProblems problems, SourceSpan place, Phrase pattern, int numbered, List<String> named) {
        if (pattern.groups() < numbered && pattern != NEVER) {
            problems.wrongValue(place, "The pattern needs a group " + numbered);
        }
        for (String name : named) {
            if (!pattern.toString().contains("(?<" + name + '>') && pattern != NEVER) {
                problems.wrongValue(place, "The pattern needs a group '" + name + "'");
            }
        }
        return pattern;
    }

    /** Reports a replacement that names groups which its pattern does not have. */
    static String replacement(YamlProblems problems, SourceSpan place, Phrase pattern, String replacement) {
        Matcher group = GROUP.matcher(replacement);
        while (group.find()) {
            boolean known = group.group(1) != null && Integer.parseInt(group.group(1)) <= pattern.groups();
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
