package dev.stubdown.check;

import dev.stubdown.fact.JsonTree;
import dev.stubdown.term.ScalarType;
import java.util.Optional;

/** What a value looks like. */
enum JsonKind {
    TEXT,
    NUMBER,
    TRUTH,
    OBJECT,
    LIST;

    /** What values of a scalar type look like, other than {@link ScalarType#JSON}, which may be anything. */
    static JsonKind of(ScalarType type) {
        return type.isNumber() ? NUMBER : type == ScalarType.BOOLEAN ? TRUTH : TEXT;
    }

    /** Empty for {@code null}. */
    static Optional<JsonKind> of(JsonTree value) {
        if (value instanceof JsonTree.Null) {
            return Optional.empty();
        }
        if (value instanceof JsonTree.ArrayNode) {
            return Optional.of(LIST);
        }
        if (value instanceof JsonTree.ObjectNode) {
            return Optional.of(OBJECT);
        }
        if (value instanceof JsonTree.Number) {
            return Optional.of(NUMBER);
        }
        return Optional.of(value instanceof JsonTree.Truth ? TRUTH : TEXT);
    }
}
