package dev.stubdown.extract;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.fact.OperationFact;
import dev.stubdown.fact.ParameterFact;
import dev.stubdown.fact.RequestLine;
import dev.stubdown.fact.RequestLine.PlaceholderFact;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.Evidence;
import dev.stubdown.term.ParameterIn;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds placeholders that the table of path parameters forgets. A page without such a table is silent; so is one whose table has a row for no
 * placeholder: that row may well mean the one in question, and is reported by itself. So is one whose table is about arguments of a function and
 * the query string alone.
 */
final class PathParameterReview {

    private static final Pattern MARKS = Pattern.compile("[^a-z0-9]");
    private static final Pattern ALTERNATIVES = Pattern.compile("\\|");

    private final PageReading page;

    PathParameterReview(PageReading page) {
        this.page = page;
    }

    /** Reports each placeholder once, at the first line that has it. */
    void review(List<OperationFact> operations) {
        operations.forEach(this::review);
    }

    private void review(OperationFact operation) {
        Set<String> rows = operation.parameters().stream()
                .filter(row -> row.in() == ParameterIn.PATH && row.evidence() == Evidence.TABLE)
                .map(row -> folded(row.name()))
                .collect(Collectors.toSet());
        Set<String> steps = operation.requestLines().stream()
                .flatMap(PathParameterReview::steps)
                .collect(Collectors.toSet());
        Set<String> placeholders = operation.requestLines().stream()
                .flatMap(line -> Stream.concat(line.path().placeholders().stream(), line.queryPlaceholders().stream()))
                .flatMap(PathParameterReview::names)
                .collect(Collectors.toSet());
        if (Collections.disjoint(rows, steps) || !placeholders.containsAll(rows)) {
            return;
        }
        Set<String> told = operation.parameters().stream()
                .map(ParameterFact::name)
                .map(PathParameterReview::folded)
                .collect(Collectors.toCollection(HashSet::new));
        operation.requestLines().forEach(line -> review(line, told));
    }

    private void review(RequestLine line, Set<String> told) {
        for (int i = 0; i < line.placeholders().size(); i++) {
            PlaceholderFact placeholder = line.placeholders().get(i);
            String text = line.path().placeholders().get(i);
            boolean named = !placeholder.argument() && !placeholder.sample();
            if (named && names(text).noneMatch(told::contains)) {
                names(text).forEach(told::add);
                report(placeholder);
            }
        }
    }

    private void report(PlaceholderFact placeholder) {
        page.diagnostics()
                .add(Diagnostic.of(
                                DiagnosticCode.OPERATION_PLACEHOLDER_UNDOCUMENTED,
                                place(placeholder),
                                "The page lists parameters of its paths, but not " + placeholder.original())
                        .withFound(placeholder.original(), null));
    }

    private SourceSpan place(PlaceholderFact placeholder) {
        return RequestLineReader.blocks(page).stream()
                .flatMap(block -> block.block().lines().stream())
                .filter(line -> page.span(line.range()).equals(placeholder.source()))
                .findFirst()
                .map(line -> page.span(RequestLineParser.rangeOf(placeholder.original(), line)))
                .orElse(placeholder.source());
    }

    /** The names of the placeholders that are keys or names in the path, and not arguments of a function. */
    private static Stream<String> steps(RequestLine line) {
        return IntStream.range(0, line.placeholders().size())
                .filter(index -> !line.placeholders().get(index).argument())
                .mapToObj(line.path().placeholders()::get)
                .flatMap(PathParameterReview::names);
    }

    /** The whole text and each alternative of it, as a row may write them. */
    private static Stream<String> names(String placeholder) {
        return Stream.concat(Stream.of(placeholder), ALTERNATIVES.splitAsStream(placeholder))
                .map(PathParameterReview::folded);
    }

    private static String folded(String name) {
        return MARKS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
