package dev.stubdown.triage;

import dev.stubdown.diagnostic.CodePattern;
import dev.stubdown.diagnostic.Severity;
import dev.stubdown.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How severe findings are for this user.
 *
 * @param codes of the findings
 * @param severity null where they are not wanted at all
 */
public record SeverityRule(CodePattern codes, @Nullable Severity severity) {

    private static final String OFF = "off";

    /**
     * The rule that somebody writes as a code and a word.
     *
     * @param level {@code error}, {@code warning}, {@code info} or {@code off}
     * @throws IllegalArgumentException for an unknown code or word; the message is a sentence for people
     */
    public static SeverityRule of(String code, String level) {
        CodePattern codes = CodePattern.of(code).orElseThrow(() -> new IllegalArgumentException(unknown(code)));
        if (level.equals(OFF)) {
            return new SeverityRule(codes, null);
        }
        return new SeverityRule(
                codes,
                severity(level)
                        .orElseThrow(
                                () -> new IllegalArgumentException("the severities are " + String.join(", ", words())
                                        + ", not '" + level + "'" + Suggestion.ending(level, words()))));
    }

    /**
     * The rule that somebody writes as {@code CODE=LEVEL}.
     *
     * @throws IllegalArgumentException where it is none; the message is a sentence for people
     */
    public static SeverityRule parse(String text) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            throw new IllegalArgumentException("a severity is written as CODE=LEVEL, not '" + text + "'");
        }
        return of(text.substring(0, equals).strip(), text.substring(equals + 1).strip());
    }

    /** What to say of a code that does not exist. */
    public static String unknown(String code) {
        return "there is no code '" + code + "'"
                + CodePattern.nearest(code)
                        .map(near -> "; did you mean '" + near + "'?")
                        .orElse("");
    }

    private static Optional<Severity> severity(String level) {
        return Arrays.stream(Severity.values())
                .filter(severity -> word(severity).equals(level))
                .findFirst();
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>();
        Arrays.stream(Severity.values()).map(SeverityRule::word).forEach(words::add);
        words.add(OFF);
        return words;
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
