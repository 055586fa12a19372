package dev.stubdown.dialect;

import dev.stubdown.diagnostic.Suggestion;
import dev.stubdown.term.Limit;
import dev.stubdown.yaml.YamlMapping;
import dev.stubdown.yaml.YamlProblems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the phrases that state limits. */
final class LimitLoader {

    private static final String MATCH = "match";
    private static final String SETS = "sets";

    private final YamlProblems problems;

    LimitLoader(YamlProblems problems) {
        this.problems = problems;
    }

    List<LimitRule> limits(List<YamlMapping> items) {
        List<LimitRule> rules = new ArrayList<>();
        for (YamlMapping item : items) {
            LimitRule rule = new LimitRule(match(item), sets(item));
            int groups = rule.match().groups();
            if (groups != rule.sets().size()) {
                problems.wrongValue(
                        item.place(MATCH),
                        "'match' has " + groups + " groups for " + rule.sets().size() + " limits");
            }
            rules.add(rule);
            item.finish();
        }
        return rules;
    }

    private Phrase match(YamlMapping item) {
        return DialectReading.compile(
                problems, item.place(MATCH), MATCH, DialectReading.required(problems, item, MATCH));
    }

    private List<Limit> sets(YamlMapping item) {
        List<String> words = Arrays.stream(Limit.values()).map(Limit::word).toList();
        List<Limit> limits = new ArrayList<>();
        for (String word : item.texts(SETS)) {
            Limit.ofWord(word)
                    .ifPresentOrElse(
                            limits::add,
                            () -> problems.wrongValue(
                                    item.place(SETS),
                                    "'sets' takes words of " + String.join(", ", words) + ", not '" + word + "'"
                                            + Suggestion.ending(word, words)));
        }
        return limits;
    }
}
