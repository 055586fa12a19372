package dev.stubdown.check;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.fact.MethodFact;
import dev.stubdown.fact.PageReview;
import dev.stubdown.fact.TypeExpression;
import dev.stubdown.model.Operation;
import dev.stubdown.model.Response;
import dev.stubdown.model.TypeRef;
import dev.stubdown.source.PageKey;
import dev.stubdown.source.SourceSpan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Rows of a type's table of operations that give another return type than the page of the operation. A type and its base types count as the
 * same: the row of the one may well be more exact.
 */
final class MethodRows implements Check {

    /** An operation that rows of so many types give so many return types works on any of them. */
    private static final int MANY = 3;

    private final TypeIndex types;
    private final TypePlaces definitions;
    private final Map<PageKey, Set<String>> returned = new HashMap<>();
    private final Map<PageKey, SourceSpan> places = new HashMap<>();
    private final Map<PageKey, Set<String>> told = new HashMap<>();
    private final Set<PageKey> uncertain = new HashSet<>();

    MethodRows(CheckedSet set, TypeIndex types, TypePlaces definitions) {
        this.types = types;
        this.definitions = definitions;
        set.model().operations().forEach(this::add);
        for (PageReview page : set.pages()) {
            page.facts().operations().forEach(operation -> places.put(PageKey.of(page.file()), operation.source()));
            page.facts()
                    .methods()
                    .forEach(row -> told.computeIfAbsent(PageKey.of(row.file()), key -> new TreeSet<>())
                            .addAll(names(row, page.file())));
        }
    }

    private void add(Operation operation) {
        PageKey page = PageKey.of(operation.source().file());
        Set<String> names = returned.computeIfAbsent(page, key -> new TreeSet<>());
        for (Response response : operation.responses()) {
            if (response.inferred()) {
                uncertain.add(page);
            } else if (response.type() != null) {
                names.add(simpleName(response.type()));
            }
        }
    }

    @Override
    public void check(PageReview page, CheckedSet set, Consumer<Diagnostic> findings) {
        for (MethodFact row : page.facts().methods()) {
            PageKey target = PageKey.of(row.file());
            Set<String> names = names(row, page.file());
            Set<String> responses = returned.getOrDefault(target, Set.of());
            boolean known = !names.isEmpty()
                    && !responses.isEmpty()
                    && !uncertain.contains(target)
                    && told.getOrDefault(target, Set.of()).size() < MANY;
            if (known && responses.stream().noneMatch(response -> isOne(response, names))) {
                findings.accept(Diagnostic.of(
                                DiagnosticCode.OPERATION_METHOD_ROW_DIFFERS,
                                row.source(),
                                "By this row the operation returns another type than by its own page")
                        .withFound(String.join(", ", names), String.join(", ", responses))
                        .withRelated(
                                Optional.ofNullable(places.get(target)).stream().toList()));
            }
        }
    }

    private boolean isOne(String response, Set<String> names) {
        return names.stream().anyMatch(name -> name.equalsIgnoreCase(response) || types.areRelated(name, response));
    }

    private Set<String> names(MethodFact row, String file) {
        return row.returnType() == null ? Set.of() : names(row.returnType().element(), file);
    }

    /** The names that the expression may mean; empty where it means no type that is known. */
    private Set<String> names(TypeExpression expression, String file) {
        Set<String> names = new TreeSet<>();
        if (expression instanceof TypeExpression.Named named) {
            types.called(named.name()).forEach(name -> names.add(name.name()));
        } else if (expression instanceof TypeExpression.Scalar scalar) {
            names.add(scalar.type().modelName());
        } else if (expression instanceof TypeExpression.Linked linked) {
            names.addAll(names(linked.text(), file));
            definitions
                    .definedOn(linked.file() == null ? file : linked.file())
                    .forEach(one -> names.add(one.name().name()));
        }
        return names;
    }

    private static String simpleName(TypeRef type) {
        return type.target() instanceof TypeRef.Named named
                ? named.name().name()
                : type.target().modelName();
    }
}
