package dev.stubdown.select;

import dev.stubdown.model.Operation;
import dev.stubdown.term.QualifiedName;
import org.jspecify.annotations.Nullable;

/** A pattern of what to begin with: operations, and, where it has no slash, types too. */
public final class RootPattern {

    private final OperationPattern operations;
    private final @Nullable TypePattern types;

    private RootPattern(OperationPattern operations, @Nullable TypePattern types) {
        this.operations = operations;
        this.types = types;
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException where it is blank, or a bracket or brace does not close; the message says so
     */
    public static RootPattern parse(String text) {
        return new RootPattern(OperationPattern.parse(text), text.indexOf('/') < 0 ? TypePattern.parse(text) : null);
    }

    /** True where the operation fits. */
    public boolean matches(Operation operation) {
        return operations.matches(operation);
    }

    /** True where the type fits. */
    public boolean matches(QualifiedName type) {
        return types != null && types.matches(type);
    }

    /** What the pattern is compared with. */
    String compared(Operation operation) {
        return operations.compared(operation);
    }

    /** What the pattern is compared with, where it is that of types at all. */
    String compared(QualifiedName type) {
        return types == null ? "" : types.compared(type);
    }

    /** The pattern as written. */
    @Override
    public String toString() {
        return operations.toString();
    }
}
