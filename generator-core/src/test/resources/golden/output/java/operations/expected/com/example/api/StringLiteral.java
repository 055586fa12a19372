package com.example.api;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A text that stands in quotes in a path: {@code search(q='it''s')}. Methods get and give it without the quotes, and with
 * the quotes in it single.
 */
@Generated("dev.stubdown.Generator")
public final class StringLiteral {
    /** The text, without quotes around it. */
    private final String value;

    /**
     * For its own factories.
     *
     * @param value the text
     */
    private StringLiteral(String value) {
        this.value = value;
    }

    /**
     * A literal.
     *
     * @param value the text, without quotes around it
     * @return the literal
     */
    public static StringLiteral of(String value) {
        return new StringLiteral(value);
    }

    /**
     * The literal as a path has it. Servers call this.
     *
     * @param literal with quotes around it, and with each quote in it doubled
     * @return what it stands for
     */
    public static StringLiteral fromString(String literal) {
        int end = literal.length() - 1;
        boolean quoted = end > 0 && literal.charAt(0) == '\'' && literal.charAt(end) == '\'';
        String value = quoted ? literal.substring(1, end) : literal;
        return new StringLiteral(value.replace("''", "'"));
    }

    /**
     * The text.
     *
     * @return the text, without quotes around it
     */
    public String value() {
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StringLiteral && value.equals(((StringLiteral) other).value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "'" + value.replace("'", "''") + "'";
    }
}
