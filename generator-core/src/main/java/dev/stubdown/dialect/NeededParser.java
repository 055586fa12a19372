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

    private static final String ZERO_WIDTH = "bBAGzZ";
    private static final String ONE_CHARACTER = "dDwWsShHvVRXtrnfae";
    private static final String HARMLESS_INLINE_FLAGS = "ims-";

    private final String expression;
    private int at;

    /** The expression has something that this parser does not know. */
    private static final class UnknownSyntaxException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** What an element needs; literal text is joined with its neighbours. */
    private record Element(Needed needed, String literal, boolean zeroWidth) {
        static final Element ANYTHING = new Element(Needed.NOTHING, "", false);
        static final Element NO_WIDTH = new Element(Needed.NOTHING, "", true);

        static Element literal(char c) {
            return new Element(Needed.NOTHING, String.valueOf(SearchedText.folded(c)), false);
        }
    }

    private NeededParser(String expression) {
        this.expression = expression;
    }

    static Needed parse(Pattern pattern) {
        if ((pattern.flags() & ~HARMLESS_FLAGS) != 0) {
            return Needed.NOTHING;
        }
        try {
            NeededParser parser = new NeededParser(pattern.pattern());
            Needed needed = parser.alternatives();
            return parser.isAtEnd() ? needed : Needed.NOTHING;
        } catch (UnknownSyntaxException e) {
            return Needed.NOTHING;
        }
    }

    private Needed alternatives() throws UnknownSyntaxException {
        List<Needed> alternatives = new ArrayList<>();
        alternatives.add(sequence());
        while (!isAtEnd() && expression.charAt(at) == '|') {
            at++;
            alternatives.add(sequence());
        }
        return Needed.any(alternatives);
    }

    private Needed sequence() throws UnknownSyntaxException {
        List<Needed> needed = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        while (!isAtEnd() && expression.charAt(at) != '|' && expression.charAt(at) != ')') {
            Element element = element();
            Repeat repeat = repeat();
            if (!repeat.isNone() && !element.zeroWidth) {
                literal.append(repeat.atLeastOnce ? element.literal : "");
                flush(literal, needed);
                needed.add(repeat.atLeastOnce ? element.needed : Needed.NOTHING);
            } else if (!element.literal.isEmpty()) {
                literal.append(element.literal);
            } else if (!element.zeroWidth) {
                flush(literal, needed);
                needed.add(element.needed);
            }
        }
        flush(literal, needed);
        return Needed.all(needed);
    }

    private static void flush(StringBuilder literal, List<Needed> needed) {
        if (!literal.isEmpty()) {
            needed.add(new Needed.Word(literal.toString()));
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
                characterClass();
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
        Needed inner = alternatives();
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
