package dev.stubdown.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds what belongs to documentation sets in the string literals of Java source. */
final class WordingRules {

    /** A name that is more than one word: capitals inside, or the signs of names on the wire. */
    private static final Pattern SPEAKING =
            Pattern.compile("[@$#]?\\w*[a-z0-9][A-Z]\\w*|[@$#][A-Za-z][\\w.]*|\\w+(?:\\.\\w+)+");

    /** A name of a protocol: {@code @odata.type}, {@code $ref}. */
    private static final Pattern WIRE_NAME = Pattern.compile("(?<![\\w{$@])[@$][a-z]{2,}[\\w.]*");

    private static final Set<String> JAVADOC_TAGS = Set.of("@param", "@return", "@throws", "@see", "@deprecated");

    /** Where pages are read and linked: a literal that is a speaking name has come from a page or a protocol. */
    private static final List<String> READING_ROOMS = List.of("document/", "extract/", "fact/", "link/", "markdown/");

    private final Vocabulary vocabulary;

    WordingRules(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Something that a literal says. */
    record Finding(String file, int line, String token, String literal) {

        @Override
        public String toString() {
            return file + ':' + line + ": '" + token + "' in \"" + literal + '"';
        }
    }

    /** All findings of a file of Java source, in order. */
    List<Finding> check(String file, String source) {
        List<Finding> findings = new ArrayList<>();
        for (JavaLiterals.Literal literal : JavaLiterals.of(source)) {
            Set<String> tokens = tokens(literal.text());
            if (READING_ROOMS.stream().anyMatch(file::startsWith)
                    && SPEAKING.matcher(literal.text()).matches()) {
                tokens.add(literal.text());
            }
            for (String token : tokens) {
                findings.add(new Finding(file, literal.line(), token, literal.text()));
            }
        }
        return findings;
    }

    private Set<String> tokens(String literal) {
        Set<String> tokens = new LinkedHashSet<>();
        phrases(literal, tokens);
        word(literal, tokens);
        names(literal, tokens);
        WIRE_NAME
                .matcher(literal)
                .results()
                .map(MatchResult::group)
                .filter(name -> !JAVADOC_TAGS.contains(name))
                .forEach(tokens::add);
        return tokens;
    }

    /** In the text itself, and in what it spells as a pattern. */
    private void phrases(String literal, Set<String> tokens) {
        Set<String> texts = new LinkedHashSet<>(Set.of(literal));
        texts.addAll(PatternTexts.of(literal));
        for (String text : texts) {
            for (String run : PatternTexts.runs(text)) {
                String padded = ' ' + run.toLowerCase(Locale.ROOT) + ' ';
                vocabulary.phrases().stream()
                        .filter(phrase -> padded.contains(' ' + phrase + ' '))
                        .forEach(tokens::add);
            }
        }
    }

    private void word(String literal, Set<String> tokens) {
        boolean known =
                vocabulary.values().contains(literal) || vocabulary.names().contains(literal);
        if (known && !vocabulary.contract().contains(literal)) {
            tokens.add(literal);
        }
    }

    private void names(String literal, Set<String> tokens) {
        vocabulary.names().stream()
                .filter(name -> SPEAKING.matcher(name).matches() && isIn(literal, name))
                .forEach(tokens::add);
        vocabulary.values().stream()
                .filter(name -> SPEAKING.matcher(name).matches() && isIn(literal, name))
                .forEach(tokens::add);
    }

    private boolean isIn(String literal, String name) {
        return literal.contains(name)
                && !vocabulary.contract().contains(name)
                && Pattern.compile("(?<!\\w)" + Pattern.quote(name) + "(?!\\w)")
                        .matcher(literal)
                        .find();
    }
}
