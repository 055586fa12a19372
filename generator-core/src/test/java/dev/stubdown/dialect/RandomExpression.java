package dev.stubdown.dialect;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Regular expressions put together at random, and texts of the same few characters; equal for equal seeds. */
final class RandomExpression {

    private static final List<String> CHARACTERS = List.of("a", "b", "c", "A", "B", " ", "\\.", "\\$", "-");
    private static final List<String> CLASSES =
            List.of(".", "\\w", "\\s", "\\d", "[ab]", "[^a]", "[a-c&&[^b]]", "[.\\]]");
    private static final List<String> ZERO_WIDTH = List.of("\\b", "\\B", "^", "$", "(?i)", "(?s)", "(?-i)");
    private static final List<String> QUANTIFIERS = List.of("?", "*", "+", "{2}", "{0,1}", "{1,2}", "{0}");
    private static final List<String> MANNERS = List.of("", "", "?", "+");
    private static final List<String> OPENINGS = List.of("(", "(?:", "(?>", "(?i:", "(?=", "(?!", "(?<=", "(?<!");
    private static final String TEXT = "abcABC .$-1\n";

    private final Random random;

    RandomExpression(Random random) {
        this.random = random;
    }

    Pattern pattern() {
        return Pattern.compile(alternatives(3), random.nextBoolean() ? Pattern.CASE_INSENSITIVE : 0);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(TEXT.charAt(random.nextInt(TEXT.length())));
        }
        return text.toString();
    }

    private String alternatives(int depth) {
        String first = sequence(depth);
        return random.nextInt(3) == 0 ? first + '|' + sequence(depth) : first;
    }

    private String sequence(int depth) {
        StringBuilder sequence = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            sequence.append(element(depth));
        }
        return sequence.toString();
    }

    private String element(int depth) {
        int kind = random.nextInt(depth > 0 ? 10 : 8);
        if (kind == 7) {
            return pick(ZERO_WIDTH);
        }
        if (kind < 7) {
            return pick(kind < 6 ? CHARACTERS : CLASSES) + quantifier();
        }
        String opening = pick(OPENINGS);
        // what stands behind must have a length that has an end
        String inner = opening.startsWith("(?<") ? pick(CHARACTERS) + pick(CHARACTERS) : alternatives(depth - 1);
        return opening + inner + ')' + quantifier();
    }

    private String quantifier() {
        return random.nextInt(3) == 0 ? pick(QUANTIFIERS) + pick(MANNERS) : "";
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
