package dev.stubdown.extract;

import dev.stubdown.diagnostic.CodePattern;
import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.diagnostic.Suggestion;
import dev.stubdown.document.Document;
import dev.stubdown.extract.SuppressionComment.Directive;
import dev.stubdown.extract.SuppressionComment.Word;
import dev.stubdown.fact.SuppressionFact;
import dev.stubdown.source.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads which findings a page says are meant to be there. Lives on one thread for one page. */
final class SuppressionReader {

    private static final int END_OF_PAGE = Integer.MAX_VALUE;

    private final Document document;
    private final List<SuppressionFact> facts = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    /** What is disabled and not enabled again so far. */
    private List<SuppressionFact> open = new ArrayList<>();

    private SuppressionReader(Document document) {
        this.document = document;
    }

    /** What the comments of the page say, in the order of the page, and what is wrong with them. */
    static Outcome<List<SuppressionFact>> read(Document document) {
        SuppressionReader reader = new SuppressionReader(document);
        document.comments().stream()
                .filter(SuppressionComment::isOne)
                .map(SuppressionComment::of)
                .forEach(reader::add);
        reader.facts.addAll(reader.open);
        reader.facts.sort(Comparator.comparing(SuppressionFact::source).thenComparingInt(SuppressionFact::firstLine));
        return new Outcome<>(List.copyOf(reader.facts), reader.diagnostics);
    }

    private void add(SuppressionComment comment) {
        List<Named> named = named(comment);
        Optional<Directive> directive = comment.directive();
        if (directive.isEmpty()) {
            reportWord(comment.word());
            return;
        }
        int first = line(comment.comment().range().start());
        int last = line(comment.comment().range().end());
        switch (directive.get()) {
            case DISABLE -> named.forEach(codes -> open.add(fact(codes, first, END_OF_PAGE)));
            case ENABLE -> named.forEach(codes -> enable(codes.pattern().codes(), first));
            case DISABLE_FILE -> named.forEach(codes -> facts.add(fact(codes, 1, END_OF_PAGE)));
            case DISABLE_LINE -> named.forEach(codes -> facts.add(fact(codes, first, last)));
            case DISABLE_NEXT_LINE -> named.forEach(codes -> facts.add(fact(codes, last + 1, last + 1)));
        }
    }

    /** Codes, and where a comment names them. */
    private record Named(CodePattern pattern, TextRange range) {}

    private List<Named> named(SuppressionComment comment) {
        if (comment.codes().isEmpty()) {
            return List.of(new Named(CodePattern.ALL, comment.comment().range()));
        }
        List<Named> named = new ArrayList<>();
        for (Word word : comment.codes()) {
            Optional<CodePattern> pattern = CodePattern.of(word.text());
            if (pattern.isPresent()) {
                named.add(new Named(pattern.get(), word.range()));
            } else {
                reportCode(word);
            }
            if (pattern.isEmpty() && word.text().indexOf('/') < 0) {
                break; // a reason without its dashes, of which one word is enough to report
            }
        }
        return named;
    }

    private SuppressionFact fact(Named named, int first, int last) {
        return new SuppressionFact(
                named.pattern().text(), named.pattern().codes(), first, last, document.span(named.range()));
    }

    /** Ends what is open for those codes in front of that line; what began in it holds there still. */
    private void enable(Set<DiagnosticCode> enabled, int line) {
        List<SuppressionFact> still = new ArrayList<>();
        for (SuppressionFact fact : open) {
            EnumSet<DiagnosticCode> rest = EnumSet.copyOf(fact.codes());
            rest.removeAll(enabled);
            if (rest.size() == fact.codes().size()) {
                still.add(fact);
                continue;
            }
            int last = Math.max(fact.firstLine(), line - 1);
            facts.add(new SuppressionFact(fact.text(), fact.codes(), fact.firstLine(), last, fact.source()));
            if (!rest.isEmpty()) {
                still.add(new SuppressionFact(fact.text(), rest, last + 1, END_OF_PAGE, fact.source()));
            }
        }
        open = still;
    }

    private void reportWord(Word word) {
        List<String> known = SuppressionComment.words();
        diagnostics.add(problem(word, "No comment begins with the word '" + word.text() + "'")
                .withFound(word.text(), String.join(", ", known))
                .withHint(hint(Suggestion.nearest(word.text(), known))));
    }

    private void reportCode(Word word) {
        diagnostics.add(problem(word, "There is no code '" + word.text() + "'")
                .withFound(word.text(), null)
                .withHint(Optional.ofNullable(hint(CodePattern.nearest(word.text())))
                        .orElse("the reason stands behind '--'")));
    }

    private Diagnostic problem(Word word, String message) {
        return Diagnostic.of(DiagnosticCode.CONFIG_UNKNOWN_SUPPRESSION, document.span(word.range()), message);
    }

    private static @Nullable String hint(Optional<String> near) {
        return near.map(code -> "did you mean `" + code + "`?").orElse(null);
    }

    private int line(int offset) {
        return document.lines().line(offset);
    }
}
