package dev.stubdown.extract;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.document.Block.Line;
import dev.stubdown.fact.BodyFact;
import dev.stubdown.fact.OperationFact;
import dev.stubdown.fact.ParameterFact;
import dev.stubdown.fact.PropertyFact;
import dev.stubdown.fact.RequestLine;
import dev.stubdown.fact.RequestLine.PlaceholderFact;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.source.TextRange;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds arguments of function calls in paths that no table of the page describes. */
final class ArgumentReview {

    private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*+");
    private static final Pattern MARKS = Pattern.compile("[^a-z0-9]");

    private final PageReading page;

    ArgumentReview(PageReading page) {
        this.page = page;
    }

    /** Reports each argument once, at the first line that has it. */
    void review(List<OperationFact> operations) {
        Map<SourceSpan, Line> lines = RequestLineReader.blocks(page).stream()
                .flatMap(block -> block.block().lines().stream())
                .collect(Collectors.toMap(line -> page.span(line.range()), Function.identity(), (one, other) -> one));
        for (OperationFact operation : operations) {
            Set<String> told = told(operation);
            operation.requestLines().forEach(line -> review(line, told, lines));
        }
    }

    private static Set<String> told(OperationFact operation) {
        BodyFact body = operation.body();
        Stream<String> rows =
                body == null ? Stream.of() : body.properties().stream().map(PropertyFact::name);
        Set<String> told = new HashSet<>();
        Stream.concat(operation.parameters().stream().map(ParameterFact::name), rows)
                .map(ArgumentReview::folded)
                .forEach(told::add);
        return told;
    }

    private void review(RequestLine line, Set<String> told, Map<SourceSpan, Line> lines) {
        List<String> names = line.path().placeholders();
        for (int i = 0; i < names.size(); i++) {
            PlaceholderFact placeholder = line.placeholders().get(i);
            String name = names.get(i);
            boolean named = placeholder.argument() && NAME.matcher(name).matches();
            if (named && told.add(folded(name))) {
                page.diagnostics()
                        .add(Diagnostic.of(
                                        DiagnosticCode.OPERATION_ARGUMENT_UNDOCUMENTED,
                                        place(name, lines.get(line.source()), line.source()),
                                        "No table of the page describes the argument '" + name + "'")
                                .withFound(name, null));
            }
        }
    }

    private SourceSpan place(String name, @Nullable Line line, SourceSpan otherwise) {
        int at = line == null ? -1 : line.text().indexOf(name + '=');
        if (line == null || at < 0) {
            return otherwise;
        }
        int start = line.range().start() + at;
        return page.span(new TextRange(start, start + name.length()));
    }

    private static String folded(String name) {
        return MARKS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
