package dev.stubdown.extract;

import dev.stubdown.dialect.Phrase;
import dev.stubdown.dialect.RemarkRules;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lists of values in a description: "Possible values are: `none`, `connected`." */
final class ValueListReader {

    private static final Pattern QUOTED = Pattern.compile("^([\"'])(.*)\\1$");

    /** How many places of a text may promise a list and have none. */
    private static final int MOST_TRIES = 50;

    private final RemarkRules rules;

    ValueListReader(RemarkRules rules) {
        this.rules = rules;
    }

    /** The listed values, in order; empty where the text lists none, or only one. */
    List<String> read(FlatText flat) {
        Matcher phrase = rules.values().search(flat.searched());
        for (int tries = 0; tries < MOST_TRIES && phrase.find(); tries++) {
            List<String> found = after(flat, phrase.end());
            if (found.size() >= 2) {
                return found;
            }
        }
        return List.of();
    }

    private List<String> after(FlatText flat, int start) {
        List<String> quoted = rules.quotedValue() == null ? List.of() : quoted(rules.quotedValue(), flat, start);
        return quoted.isEmpty() ? bare(flat, start) : quoted;
    }

    /** What the quotes enclose, blanks and full stops included, up to the end of the sentence. */
    private static List<String> quoted(Phrase quotedValue, FlatText flat, int start) {
        Matcher value = quotedValue.matcher(flat.text());
        Set<String> found = new LinkedHashSet<>();
        int from = start;
        while (value.find(from) && value.end() > from && sentenceEnd(flat, from, value.start()) == value.start()) {
            found.add(value.group(1));
            from = value.end();
        }
        return List.copyOf(found);
    }

    private List<String> bare(FlatText flat, int start) {
        int end = sentenceEnd(flat, start, flat.text().length());
        Set<String> found = new LinkedHashSet<>();
        for (FlatText.Mark code : flat.codesFrom(start)) {
            String value = flat.text().substring(code.start(), code.end()).strip();
            if (code.start() < end && isValue(value)) {
                found.add(value);
            }
        }
        return found.isEmpty() ? words(flat.text().substring(start, end)) : List.copyOf(found);
    }

    /** The first full stop that ends a sentence: outside of code, and followed by a blank or nothing; the limit where there is none. */
    private static int sentenceEnd(FlatText flat, int start, int limit) {
        String text = flat.text();
        for (int i = start; i < limit; i++) {
            boolean stop = text.charAt(i) == '.'
                    && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)))
                    && !flat.inCode(i);
            if (stop) {
                return i;
            }
        }
        return limit;
    }

    private List<String> words(String sentence) {
        String bare =
                rules.valueAside().matcher(sentence.strip()).replaceAll(" ").strip();
        Set<String> words = new LinkedHashSet<>();
        for (String word : rules.valueSeparator().split(bare)) {
            String value = QUOTED.matcher(word.strip()).replaceAll("$2");
            if (isValue(value)) {
                words.add(value);
            } else if (!rules.notValues().contains(value)) {
                return List.of();
            }
        }
        return List.copyOf(words);
    }

    private boolean isValue(String text) {
        return rules.value().matcher(text).matches() && !rules.notValues().contains(text);
    }
}
