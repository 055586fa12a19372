package dev.stubdown.check;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.fact.MethodFact;
import dev.stubdown.fact.PageReview;
import dev.stubdown.fact.TypeExpression;
import dev.stubdown.model.Operation;
import dev.stubdown.model.Response;
import dev.stubdown.model.TypeRef;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Rows of a type's table of operations that give another return type than the page of the operation. */
final class MethodRows implements Check {

    private final KnownTypes types;
    private final Map<String, Set<String>> returned = new HashMap<>();
    private final Set<String> inferred = new HashSet<>();

    MethodRows(CheckedSet set, KnownTypes types) {
        this.types = types;
        set.model().operations().forEach(this::add);
    }

    private void add(Operation operation) {
        String page = KnownTypes.key(operation.source().file());
        Set<String> names = returned.computeIfAbsent(page, key -> new TreeSet<>());
        for (Response response : operation.responses()) {
            if (response.inferred()) {
                inferred.add(page);
            } else if (response.type() != null) {
                names.add(simpleName(response.type()));
            }
        }
    }

    @Override
    public void check(PageReview page, CheckedSet set, Consumer<Diagnostic> findings) {
        for (MethodFact row : page.facts().methods()) {
            String target = KnownTypes.key(row.file());
            Set<String> told = returned.getOrDefault(target, Set.of());
            Set<String> names = row.returnType() == null
                    ? Set.of()
                    : names(row.returnType().element(), page.file());
            boolean known = !told.isEmpty() && !names.isEmpty() && !inferred.contains(target);
            if (known && told.stream().noneMatch(name -> names.contains(KnownTypes.folded(name)))) {
                findings.accept(Diagnostic.of(
                                DiagnosticCode.OPERATION_METHOD_ROW_DIFFERS,
                                row.source(),
                                "The row gives another return type than the page of the operation")
                        .withFound(String.join(", ", names), String.join(", ", told))
                        .withRelated(List.of(set.pages().stream()
                                .filter(other -> KnownTypes.key(other.file()).equals(target))
                                .flatMap(other -> other.facts().operations().stream())
                                .map(operation -> operation.source())
                                .findFirst()
                                .orElse(row.source()))));
            }
        }
    }

    /** The names that the expression may mean, folded; empty where it means no type of its own. */
    private Set<String> names(TypeExpression expression, String file) {
        Set<String> names = new TreeSet<>();
        if (expression instanceof TypeExpression.Named named) {
            names.add(KnownTypes.folded(named.name()));
        } else if (expression instanceof TypeExpression.Scalar scalar) {
            names.add(KnownTypes.folded(scalar.type().modelName()));
        } else if (expression instanceof TypeExpression.Linked linked) {
            names.addAll(names(linked.text(), file));
            types.definedOn(linked.file() == null ? file : linked.file())
                    .forEach(one -> names.add(KnownTypes.folded(one.name().name())));
        }
        return names;
    }

    private static String simpleName(TypeRef type) {
        return type.target() instanceof TypeRef.Named named
                ? named.name().name()
                : type.target().modelName();
    }
}
