package dev.stubdown.maven;

import dev.stubdown.RequestBuilder;
import dev.stubdown.diagnostic.FailOn;
import dev.stubdown.diagnostic.Share;
import dev.stubdown.diagnostic.Suggestion;
import java.util.Arrays;
import java.util.List;

/** From where on findings fail a build, in the words of a pom. */
final class Thresholds {

    private Thresholds() {}

    static void applyCoverage(String text, RequestBuilder request) {
        Share.percentOf(text)
                .ifPresentOrElse(
                        request::coverageBelow,
                        () -> request.problem("coverageBelow takes a number from 0 to 100, not '" + text + "'"));
    }

    static void applyFailOn(String word, RequestBuilder request) {
        List<String> words = Arrays.stream(FailOn.values()).map(FailOn::word).toList();
        FailOn.ofWord(word)
                .ifPresentOrElse(
                        request::failOn,
                        () -> request.problem("failOn takes one of " + String.join(", ", words) + ", not '" + word + "'"
                                + Suggestion.ending(word, words)));
    }
}
