package dev.stubdown.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The string literals and text blocks of Java source, those that {@code +} joins as one; comments are passed over. */
final class JavaLiterals {

    /**
     * A literal.
     *
     * @param text its value, escapes resolved
     */
    record Literal(int line, String text) {}

    private static final Pattern TOKEN = Pattern.compile("//[^\\n]*|/\\*(?s:.*?)\\*/|'(?:\\\\.|[^'\\\\])+'"
            + "|(?<block>\"\"\"[ \\t]*\\n(?s:(?:\\\\.|(?!\"\"\").)*)\"\"\")|(?<string>\"(?:\\\\.|[^\"\\\\\\n])*\")");
    private static final Pattern JOINED = Pattern.compile("\\s*\\+\\s*");

    private JavaLiterals() {}

    static List<Literal> of(String source) {
        List<Literal> literals = new ArrayList<>();
        Matcher token = TOKEN.matcher(source);
        int end = -1;
        while (token.find()) {
            if (token.group("block") == null && token.group("string") == null) {
                continue;
            }
            String text = value(token);
            if (end >= 0 && JOINED.matcher(source.substring(end, token.start())).matches()) {
                Literal before = literals.remove(literals.size() - 1);
                literals.add(new Literal(before.line(), before.text() + text));
            } else {
                int line = (int) source.substring(0, token.start()).lines().count();
                literals.add(new Literal(Math.max(line, 1), text));
            }
            end = token.end();
        }
        return literals;
    }

    private static String value(Matcher token) {
        String block = token.group("block");
        if (block == null) {
            String text = token.group("string");
            return text.substring(1, text.length() - 1).translateEscapes();
        }
        return block.substring(block.indexOf('\n') + 1, block.length() - 3)
                .stripIndent()
                .translateEscapes();
    }
}
