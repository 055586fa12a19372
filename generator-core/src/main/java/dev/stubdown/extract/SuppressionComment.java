package dev.stubdown.extract;

import dev.stubdown.document.Block;
import dev.stubdown.source.TextRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The named hook for comments that say which findings are meant to be there: {@code <!-- stubdown-disable-next-line link/broken -- reason -->}.
 * Words and their meaning are those of <a href="https://github.com/DavidAnson/markdownlint#configuration">markdownlint</a>, with our own prefix.
 *
 * @param word the first one of the comment
 * @param codes the others, up to a reason
 */
record SuppressionComment(Block.Comment comment, Word word, List<Word> codes) {

    /** A word of the comment and where it stands. */
    record Word(String text, TextRange range) {}

    /** What a comment asks for. */
    enum Directive {
        /** From here on. */
        DISABLE("disable"),
        /** No more from here on. */
        ENABLE("enable"),
        /** On the whole page. */
        DISABLE_FILE("disable-file"),
        /** In the lines of the comment. */
        DISABLE_LINE("disable-line"),
        /** In the line behind the comment. */
        DISABLE_NEXT_LINE("disable-next-line");

        private final String word;

        Directive(String word) {
            this.word = PREFIX + word;
        }
    }

    private static final String PREFIX = "stubdown-";
    private static final String OPEN = "<!--";
    private static final String REASON = "--";
    private static final Pattern WORD = Pattern.compile("[^\\s,]++");

    /** True for a comment that speaks to us, rightly or not: it is no metadata. */
    static boolean isOne(Block.Comment comment) {
        return comment.text().stripLeading().startsWith(PREFIX);
    }

    /** The words of such a comment. */
    static SuppressionComment of(Block.Comment comment) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(comment.text());
        while (matcher.find() && !matcher.group().startsWith(REASON)) {
            words.add(new Word(matcher.group(), range(comment, matcher.start(), matcher.end())));
        }
        return new SuppressionComment(comment, words.get(0), List.copyOf(words.subList(1, words.size())));
    }

    /** Of a comment over several lines, whose text may lack what stands around it in each of them, the whole. */
    private static TextRange range(Block.Comment comment, int start, int end) {
        int content = comment.range().start() + OPEN.length();
        boolean inOneLine = comment.text().indexOf('\n') < 0;
        return inOneLine ? new TextRange(content + start, content + end) : comment.range();
    }

    /** Empty for a word that we do not know. */
    Optional<Directive> directive() {
        return Arrays.stream(Directive.values())
                .filter(directive -> directive.word.equals(word.text()))
                .findFirst();
    }

    /** All that {@link #directive} knows. */
    static List<String> words() {
        return Arrays.stream(Directive.values())
                .map(directive -> directive.word)
                .sorted()
                .toList();
    }
}
