package dev.stubdown.javamodel;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.model.Operation;
import dev.stubdown.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The operations that JAX-RS can tell apart. Of those that it cannot, the first one gets a method, which serves the others, too. */
final class DistinctOperations {

    private final List<Operation> operations = new ArrayList<>();
    private final Map<String, List<SourceSpan>> sources = new HashMap<>();

    /** @param all sorted by path, then method */
    DistinctOperations(List<Operation> all, Consumer<Diagnostic> findings) {
        Map<String, Operation> byPath = new HashMap<>();
        for (Operation operation : all) {
            Operation first =
                    byPath.putIfAbsent(operation.method() + " " + JaxRsPaths.blind(operation.template()), operation);
            if (first == null) {
                operations.add(operation);
            } else {
                findings.accept(duplicate(operation, first));
            }
            add(operation, first == null ? operation : first);
        }
    }

    private void add(Operation operation, Operation served) {
        List<SourceSpan> places = sources.computeIfAbsent(served.name(), name -> new ArrayList<>());
        places.add(operation.source());
        operation.variants().forEach(variant -> places.add(variant.source()));
    }

    private static Diagnostic duplicate(Operation operation, Operation first) {
        return Diagnostic.of(
                        DiagnosticCode.OPERATION_DUPLICATE,
                        operation.source(),
                        "`" + operation.method() + ' ' + operation.template() + "` cannot be told from `"
                                + first.template() + "`; it has no Java method of its own")
                .withRelated(List.of(first.source()));
    }

    /** Those that get a method, in order. */
    List<Operation> all() {
        return operations;
    }

    /** Every request line that the method of the operation serves, its own first. */
    List<SourceSpan> sources(Operation operation) {
        return sources.getOrDefault(operation.name(), List.of());
    }
}
