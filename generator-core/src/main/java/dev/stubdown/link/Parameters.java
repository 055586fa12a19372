package dev.stubdown.link;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.fact.BodyFact;
import dev.stubdown.fact.OperationFact;
import dev.stubdown.fact.ParameterFact;
import dev.stubdown.fact.PropertyFact;
import dev.stubdown.fact.RequestLine.PlaceholderFact;
import dev.stubdown.fact.TypeExpression;
import dev.stubdown.model.Parameter;
import dev.stubdown.model.Prose;
import dev.stubdown.model.TypeRef;
import dev.stubdown.model.TypeRef.Named;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.Evidence;
import dev.stubdown.term.OperationKind;
import dev.stubdown.term.ParameterIn;
import dev.stubdown.term.ScalarType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parameters of an operation: the placeholders of its path, then what its page lists for query string and headers. */
final class Parameters {

    private static final Set<ParameterIn> IN_PATH = Set.of(ParameterIn.PATH, ParameterIn.FUNCTION);

    private final LinkedTypes types;

    Parameters(LinkedTypes types) {
        this.types = types;
    }

    /** The parameters, those of the path first, in its order. */
    List<Parameter> of(Draft draft, OperationKind kind) {
        List<Row> rows = rows(draft, kind);
        List<Parameter> parameters = new ArrayList<>();
        List<String> names = draft.placeholders();
        for (int i = 0; i < names.size(); i++) {
            parameters.add(ofPath(draft, i, rows));
        }
        Set<String> taken = names.stream().map(Letters::of).collect(Collectors.toCollection(HashSet::new));
        if (kind == OperationKind.FUNCTION) {
            ofFunction(draft, rows).stream()
                    .filter(parameter -> taken.add(Letters.of(parameter.name())))
                    .forEach(parameters::add);
        }
        parameters.addAll(ofQuery(draft, taken));
        parameters.addAll(ofHeaders(draft));
        return parameters;
    }

    /** Rows of the page's tables of path and function parameters that no placeholder of any of its lines, query string included, answers to. */
    List<Diagnostic> unmatched(List<Draft> page) {
        List<ParameterFact> rows = page.stream()
                .flatMap(draft -> draft.fact().parameters().stream())
                .filter(row -> IN_PATH.contains(row.in()))
                .distinct()
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        Set<String> known =
                page.stream().flatMap(draft -> placeholderKeys(draft).stream()).collect(Collectors.toSet());
        return rows.stream()
                .filter(row -> !known.contains(Letters.of(row.name())))
                .map(row -> Diagnostic.of(
                                DiagnosticCode.OPERATION_PARAMETER_NOT_IN_PATH,
                                row.source(),
                                "The parameter '" + row.name() + "' is listed, but no request line of the page has it")
                        .withFound(row.name(), null))
                .toList();
    }

    private static List<String> placeholderKeys(Draft draft) {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < draft.placeholders().size(); i++) {
            keys.addAll(keys(draft, i));
            PlaceholderText.of(draft.writtenPlaceholders().get(i))
                    .alternatives()
                    .forEach(text -> keys.add(Letters.of(text)));
        }
        draft.line().queryPlaceholders().forEach(text -> keys.add(Letters.of(text)));
        return keys;
    }

    /** What a row may call the placeholder: its name, its text on the page, the first alternative of it. */
    private static List<String> keys(Draft draft, int index) {
        String text = draft.writtenPlaceholders().get(index);
        return List.of(
                Letters.of(draft.placeholders().get(index)),
                Letters.of(text),
                Letters.of(PlaceholderText.of(text).name()),
                Letters.of(draft.line().placeholders().get(index).original()));
    }

    /** A row of any table that may describe a placeholder. */
    private record Row(
            String name,
            ParameterIn in,
            @Nullable TypeExpression type,
            Prose description,
            Evidence evidence,
            SourceSpan source) {}

    /** Rows that name path and function parameters; of a function without such rows, those of the other tables too. */
    private static List<Row> rows(Draft draft, OperationKind kind) {
        OperationFact fact = draft.fact();
        List<Row> rows = new ArrayList<>();
        fact.parameters().stream().filter(row -> IN_PATH.contains(row.in())).forEach(row -> rows.add(row(row)));
        if (kind == OperationKind.FUNCTION) {
            fact.parameters().stream()
                    .filter(row -> row.in() == ParameterIn.QUERY)
                    .forEach(row -> rows.add(row(row)));
            BodyFact body = fact.body();
            List<PropertyFact> listed = body == null ? List.of() : body.properties();
            listed.forEach(row -> rows.add(new Row(
                    row.name(), ParameterIn.FUNCTION, row.type(), row.description(), row.evidence(), row.source())));
        }
        return rows;
    }

    private static Row row(ParameterFact fact) {
        return new Row(fact.name(), fact.in(), fact.type(), fact.description(), fact.evidence(), fact.source());
    }

    private Parameter ofPath(Draft draft, int index, List<Row> rows) {
        PlaceholderFact placeholder = draft.line().placeholders().get(index);
        Optional<Row> row = row(draft, index, rows);
        PlaceholderText text = PlaceholderText.of(draft.writtenPlaceholders().get(index));
        return new Parameter(
                draft.placeholders().get(index),
                placeholder.argument() ? ParameterIn.FUNCTION : ParameterIn.PATH,
                row.flatMap(r -> type(r.type(), draft))
                        .filter(type -> fits(type, placeholder))
                        .orElse(TypeRef.of(ScalarType.STRING)),
                true,
                placeholder.original(),
                row.map(Row::description)
                        .filter(d -> !d.isEmpty())
                        .orElse(Prose.plain(String.join(" | ", text.alternatives()))),
                placeholder.isSampleKey(),
                row.map(r -> List.of(r.evidence())).orElse(List.of(Evidence.PATH)),
                placeholder.source());
    }

    /** The first row that describes the placeholder; empty where none does. */
    private static Optional<Row> row(Draft draft, int index, List<Row> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<String> keys = keys(draft, index);
        return rows.stream().filter(r -> keys.contains(Letters.of(r.name()))).findFirst();
    }

    /** A value in quotes is a string, or a member of an enum. */
    private boolean fits(TypeRef type, PlaceholderFact placeholder) {
        if (type.target() instanceof Named named) {
            return types.enumType(named.name()).isPresent();
        }
        return !placeholder.quoted();
    }

    private Optional<TypeRef> type(@Nullable TypeExpression expression, Draft draft) {
        return Optional.ofNullable(expression)
                .flatMap(e -> types.resolve(e, draft.file(), draft.fact().namespace()));
    }

    /**
     * Arguments that the path has no place for travel in the query string: implicit parameter aliases (OData 4.01, part 1, section
     * 11.5.4.1.3).
     */
    private List<Parameter> ofFunction(Draft draft, List<Row> rows) {
        Set<String> known = draft.fact().requestLines().stream()
                .flatMap(line -> line.path().placeholders().stream())
                .map(text -> Letters.of(PlaceholderText.of(text).name()))
                .collect(Collectors.toSet());
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        for (Row row : rows) {
            if (row.in() == ParameterIn.FUNCTION && !known.contains(Letters.of(row.name()))) {
                parameters.putIfAbsent(Letters.of(row.name()), argument(row, draft));
            }
        }
        return List.copyOf(parameters.values());
    }

    private Parameter argument(Row row, Draft draft) {
        return new Parameter(
                row.name(),
                ParameterIn.QUERY,
                type(row.type(), draft).orElse(TypeRef.of(ScalarType.STRING)),
                false,
                null,
                row.description(),
                true,
                List.of(row.evidence()),
                row.source());
    }

    private List<Parameter> ofQuery(Draft draft, Set<String> taken) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        for (ParameterFact row : draft.fact().parameters()) {
            if (row.in() == ParameterIn.QUERY && !taken.contains(Letters.of(row.name()))) {
                parameters.putIfAbsent(
                        Letters.of(row.name()), listed(row, draft, ODataPath.queryOptionType(row.name())));
            }
        }
        for (String key : draft.line().queryKeys()) {
            parameters.putIfAbsent(Letters.of(key), ofQueryString(key, draft.source()));
        }
        return List.copyOf(parameters.values());
    }

    private List<Parameter> ofHeaders(Draft draft) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        for (ParameterFact row : draft.fact().parameters()) {
            if (row.in() == ParameterIn.HEADER) {
                parameters.putIfAbsent(Letters.of(row.name()), listed(row, draft, ScalarType.STRING));
            }
        }
        return List.copyOf(parameters.values());
    }

    private Parameter listed(ParameterFact row, Draft draft, ScalarType otherwise) {
        TypeRef type = type(row.type(), draft).orElse(TypeRef.of(otherwise));
        return new Parameter(
                        row.name(),
                        row.in(),
                        new TypeRef(type.target(), type.collection(), row.listedValues()),
                        Boolean.TRUE.equals(row.required()),
                        null,
                        row.description(),
                        false,
                        List.of(row.evidence()),
                        row.source())
                .withLimits(row.limits());
    }

    private static Parameter ofQueryString(String key, SourceSpan source) {
        return new Parameter(
                key,
                ParameterIn.QUERY,
                TypeRef.of(ODataPath.queryOptionType(key)),
                false,
                null,
                Prose.NONE,
                false,
                List.of(Evidence.PATH),
                source);
    }
}
