package dev.stubdown.fact;

import dev.stubdown.diagnostic.Coverage;
import dev.stubdown.diagnostic.Diagnostic;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that one page says.
 *
 * @param file relative to the documentation folder
 * @param kind what the page turned out to be
 * @param objects types with properties, mostly one or none
 * @param methods rows of tables that link to the pages of a type's operations
 * @param coverage the account of this page alone
 */
public record PageFacts(
        String file,
        Kind kind,
        List<ObjectFact> objects,
        List<EnumFact> enums,
        List<OperationFact> operations,
        List<MethodFact> methods,
        Coverage coverage,
        List<Diagnostic> diagnostics) {

    public PageFacts {
        objects = List.copyOf(objects);
        enums = List.copyOf(enums);
        operations = List.copyOf(operations);
        methods = List.copyOf(methods);
        diagnostics = List.copyOf(diagnostics);
    }

    /** The rows of the tables of properties, those of types before those of request bodies. */
    public Stream<PropertyFact> rows() {
        return Stream.concat(objects.stream().flatMap(object -> object.properties().stream()), bodyRows());
    }

    /** The rows of the tables of request bodies. */
    public Stream<PropertyFact> bodyRows() {
        return operations.stream()
                .flatMap(operation -> Stream.ofNullable(operation.body()))
                .flatMap(body -> body.properties().stream());
    }

    /** What a page is about. */
    public enum Kind {
        TYPE,
        /** One enum, or a collection of them. */
        ENUM,
        OPERATION,
        /** Nothing that the model has a place for. */
        CONCEPTUAL
    }
}
