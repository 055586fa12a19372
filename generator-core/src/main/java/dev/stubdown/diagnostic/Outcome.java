package dev.stubdown.diagnostic;

import java.util.List;

/**
 * A value together with what was found while it was made: diagnostics are returned, never logged.
 *
 * @param value the result
 * @param diagnostics in no particular order
 */
public record Outcome<T>(T value, List<Diagnostic> diagnostics) {

    public Outcome {
        diagnostics = List.copyOf(diagnostics);
    }

    /** A value without findings. */
    public static <T> Outcome<T> of(T value) {
        return new Outcome<>(value, List.of());
    }
}
