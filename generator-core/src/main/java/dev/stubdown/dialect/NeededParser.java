package dev.stubdown.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads out of a regular expression what every match must contain. What it does not know of the syntax of {@link Pattern}, it takes for something
 * that needs nothing; where that could hide the structure of the rest, the whole expression needs nothing.
 */
final class NeededParser {

    /** Flags that change no more of a literal character than the case of ASCII letters. */
    private static final int HARMLESS_FLAGS = Pattern.CASE_INSENSITIVE | Pattern.MULTILINE | Pattern.DOTALL;

    /** Groups in groups beyond this are syntax that nobody writes. */
    private static final int DEEPEST = 50;

    private static final String ZERO_WIDTH = "bBAGzZ";
    private static final String ONE_CHARACTER = "dDwWsShHvVRXtrnfae";
    private static final String HARMLESS_INLINE_FLAGS = "ims-";

    private final String expression;
    private int at;
    private int depth;

    /** The expression has something that this parser does not know. */
    private static final class UnknownSyntaxException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** What an element needs; literal text is joined with its neighbours. */
    private record Element(Parsed parsed, String literal, boolean zeroWidth) {
        static final Element ANYTHING = new Element(Parsed.NOTHING, "", false);
        static final Element NO_WIDTH = new Element(Parsed.NOTHING, "", true);

        static Element literal(char c) {
            return new Element(Parsed.NOTHING, String.valueOf(SearchedText.folded(c)), false);
        }
    }

    /**
     * What was read of an expression.
     *
     * @param needed what every match contains
     * @param starts the words one of which every match begins with, what has no width aside; empty where it may begin with something else
     */
    record Parsed(Needed needed, List<String> starts) {

        static final Parsed NOTHING = new Parsed(Needed.NOTHING, List.of());

        static Parsed word(String word) {
            return new Parsed(new Needed.Word(word), List.of(word));
        }

        static Parsed allOf(List<Parsed> parts) {
            List<Needed> needed = parts.stream().map(Parsed::needed).toList();
            return new Parsed(Needed.all(needed), parts.isEmpty() ? List.of() : parts.get(0).starts);
        }

        static Parsed anyOf(List<Parsed> alternatives) {
            boolean known = alternatives.stream().noneMatch(each -> each.starts.isEmpty());
            List<Needed> needed = alternatives.stream().map(Parsed::needed).toList();
            return new Parsed(
                    Needed.any(needed),
                    known
                            ? alternatives.stream()
                                    .flatMap(each -> each.starts.stream())
                                    .toList()
                            : List.of());
        }
    }

    private NeededParser(String expression) {
        this.expression = expression;
    }

    static Parsed parse(Pattern pattern) {
        if ((pattern.flags() & ~HARMLESS_FLAGS) != 0) {
            return Parsed.NOTHING;
        }
        try {
            NeededParser parser = new NeededParser(pattern.pattern());
            Parsed parsed = parser.alternatives();
            return parser.isAtEnd() ? parsed : Parsed.NOTHING;
        } catch (UnknownSyntaxException e) {
            return Parsed.NOTHING;
        }
    }

    private Parsed alternatives() throws UnknownSyntaxException {
        List<Parsed> alternatives = new ArrayList<>();
        alternatives.add(sequence());
        while (!isAtEnd() && expression.charAt(at) == '|') {
            at++;
            alternatives.add(sequence());
        }
        return Parsed.anyOf(alternatives);
    }

    private Parsed sequence() throws UnknownSyntaxException {
        List<Parsed> parts = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        while (!isAtEnd() && expression.charAt(at) != '|' && expression.charAt(at) != ')') {
            Element element = element();
            Repeat repeat = repeat();
            if (!repeat.isNone() && !element.zeroWidth) {
                literal.append(repeat.atLeastOnce ? element.literal : "");
                flush(literal, parts);
                parts.add(repeat.atLeastOnce ? element.parsed : Parsed.NOTHING);
            } else if (!element.literal.isEmpty()) {
                literal.append(element.literal);
            } else if (!element.zeroWidth) {
                flush(literal, parts);
                parts.add(element.parsed);
            }
        }
        flush(literal, parts);
        return Parsed.allOf(parts);
    }

    private static void flush(StringBuilder literal, List<Parsed> parts) {
        if (!literal.isEmpty()) {
            parts.add(Parsed.word(literal.toString()));
            literal.setLength(0);
        }
    }

    private Element element() throws UnknownSyntaxException {
        char c = next();
        return switch (c) {
            case '\\' -> escaped();
            case '[' -> characterClass();
            case '(' -> group();
            case '.' -> Element.ANYTHING;
            case '^', '$' -> Element.NO_WIDTH;
            default -> literal(c);
        };
    }

    private static Element literal(char c) throws UnknownSyntaxException {
        if (Character.isSurrogate(c)) {
            throw new UnknownSyntaxException();
        }
        return Element.literal(c);
    }

    private Element escaped() throws UnknownSyntaxException {
        char c = next();
        if (ZERO_WIDTH.indexOf(c) >= 0) {
            return Element.NO_WIDTH;
        }
        if (ONE_CHARACTER.indexOf(c) >= 0 || c >= '1' && c <= '9') {
            return Element.ANYTHING;
        }
        if (Character.isLetterOrDigit(c)) {
            throw new UnknownSyntaxException();
        }
        return Element.literal(c);
    }

    private Element characterClass() throws UnknownSyntaxException {
        if (isNext('^')) {
            at++;
        }
        if (isNext(']')) {
            throw new UnknownSyntaxException();
        }
        for (char c = next(); c != ']'; c = next()) {
            if (c == '\\') {
                if (isNext('Q')) {
                    throw new UnknownSyntaxException();
                }
                at++;
            } else if (c == '[') {
                depth++;
                if (depth > DEEPEST) {
                    throw new UnknownSyntaxException();
                }
                characterClass();
                depth--;
            }
        }
        return Element.ANYTHING;
    }

    private Element group() throws UnknownSyntaxException {
        boolean looksAround = false;
        if (isNext('?')) {
            at++;
            char kind = next();
            if (kind == '<' && !isNext('=') && !isNext('!')) {
                at = expression.indexOf('>', at) + 1;
            } else if (kind == '<' || kind == '=' || kind == '!') {
                at += kind == '<' ? 1 : 0;
                looksAround = true;
            } else if (kind != ':' && kind != '>' && isEndedByFlags(kind)) {
                return Element.NO_WIDTH;
            }
        }
        depth++;
        if (depth > DEEPEST) {
            throw new UnknownSyntaxException();
        }
        Parsed inner = alternatives();
        depth--;
        if (next() != ')') {
            throw new UnknownSyntaxException();
        }
        return looksAround ? Element.NO_WIDTH : new Element(inner, "", false);
    }

    /** Reads flags. True for {@code (?i)}, which is a group without content; false where content follows. */
    private boolean isEndedByFlags(char first) throws UnknownSyntaxException {
        for (char flag = first; ; flag = next()) {
            if (flag == ':' || flag == ')') {
                return flag == ')';
            }
            if (HARMLESS_INLINE_FLAGS.indexOf(flag) < 0) {
                throw new UnknownSyntaxException();
            }
        }
    }

    private record Repeat(boolean isNone, boolean atLeastOnce) {}

    private Repeat repeat() throws UnknownSyntaxException {
        boolean none = true;
        boolean atLeastOnce = true;
        while (!isAtEnd() && "*+?{".indexOf(expression.charAt(at)) >= 0) {
            char c = next();
            // What stands behind a quantifier, '?' or '+', says only how it is matched.
            atLeastOnce &= !none || c == '+' || c == '{' && !isNext('0');
            none = false;
            if (c == '{') {
                at = expression.indexOf('}', at) + 1;
            }
        }
        return new Repeat(none, atLeastOnce);
    }

    private boolean isNext(char c) {
        return !isAtEnd() && expression.charAt(at) == c;
    }

    private boolean isAtEnd() {
        return at >= expression.length();
    }

    private char next() throws UnknownSyntaxException {
        if (isAtEnd()) {
            throw new UnknownSyntaxException();
        }
        return expression.charAt(at++);
    }
}
