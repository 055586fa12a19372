package dev.stubdown.term;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The scalar types of the intermediate model. The names are those of {@code model.json} and of OData's primitive types (OData CSDL 4.01,
 * section 3.3), with {@link #JSON} for any JSON value.
 */
public enum ScalarType {
    STRING("String"),
    BOOLEAN("Boolean"),
    BYTE("Byte"),
    SBYTE("SByte"),
    INT16("Int16"),
    INT32("Int32"),
    INT64("Int64"),
    SINGLE("Single"),
    DOUBLE("Double"),
    DECIMAL("Decimal"),
    GUID("Guid"),
    DATE("Date"),
    DATE_TIME_OFFSET("DateTimeOffset"),
    TIME_OF_DAY("TimeOfDay"),
    DURATION("Duration"),
    BINARY("Binary"),
    STREAM("Stream"),
    JSON("Json");

    private static final Map<String, ScalarType> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(ScalarType::modelName, Function.identity()));

    private final String modelName;

    ScalarType(String modelName) {
        this.modelName = modelName;
    }

    /** The name in {@code model.json} and in dialect files, such as {@code DateTimeOffset}. */
    public String modelName() {
        return modelName;
    }

    /** True for what JSON writes as a number. */
    public boolean isNumber() {
        return isInteger() || isFractional();
    }

    /** True for numbers without a fraction. */
    public boolean isInteger() {
        return this == BYTE || this == SBYTE || this == INT16 || this == INT32 || this == INT64;
    }

    /** True for numbers that may have a fraction. */
    public boolean isFractional() {
        return this == SINGLE || this == DOUBLE || this == DECIMAL;
    }

    /** The scalar type of that exact {@link #modelName()}; empty for any other word. */
    public static Optional<ScalarType> ofModelName(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
