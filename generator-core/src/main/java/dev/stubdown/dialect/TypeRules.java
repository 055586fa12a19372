package dev.stubdown.dialect;

import dev.stubdown.term.ScalarType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The grammar of type cells.
 *
 * @param rules in order, each applied once; what its group 1 matched remains
 * @param first what remains of a text that no rule made a name; group 1 is the name
 * @param listed words for an enum whose members the description lists
 * @param union what stands between alternatives
 * @param scalars by word in lower case
 * @param jsonValues texts in a JSON representation that stand for a scalar, in order
 */
public record TypeRules(
        List<Rule> rules,
        Phrase first,
        Set<String> listed,
        Phrase union,
        Map<String, ScalarType> scalars,
        List<JsonValue> jsonValues) {

    public TypeRules {
        rules = List.copyOf(rules);
        listed = Set.copyOf(listed);
        scalars = Map.copyOf(scalars);
        jsonValues = List.copyOf(jsonValues);
    }

    /** The scalar that a text in JSON stands for; empty for a text that stands for none. */
    public Optional<ScalarType> standsFor(String text) {
        String bare = text.strip();
        return jsonValues.stream()
                .filter(rule -> rule.match().matcher(bare).matches())
                .findFirst()
                .map(JsonValue::type);
    }

    /**
     * Group 1 of what matches remains; the flags say what the rest meant.
     *
     * @param outsideLinks the rule is for words outside of links only
     */
    public record Rule(
            Phrase match,
            boolean collection,
            boolean readOnly,
            boolean optional,
            boolean listed,
            boolean enumName,
            boolean outsideLinks) {}

    /** A text in a JSON representation and the scalar that it stands for. */
    public record JsonValue(Phrase match, ScalarType type) {}
}
