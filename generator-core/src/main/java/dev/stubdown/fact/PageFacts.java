package dev.stubdown.fact;

import dev.stubdown.diagnostic.Coverage;
import dev.stubdown.diagnostic.Diagnostic;
import java.util.List;

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
