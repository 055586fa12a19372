package dev.stubdown.javamodel;

import org.jspecify.annotations.Nullable;

/** What a validator shall ask of a value. Each but {@link Present} lets an absent value pass. */
public sealed interface Constraint {

    /** There is a value. */
    record Present() implements Constraint {}

    /** What the value holds meets its own constraints. */
    record Cascade() implements Constraint {}

    /**
     * How many characters or elements it has.
     *
     * @param min null for any
     * @param max null for any
     */
    record Size(@Nullable Long min, @Nullable Long max) implements Constraint {}

    /** It is not below the number. */
    record AtLeast(long number) implements Constraint {}

    /** It is not above the number. */
    record AtMost(long number) implements Constraint {}
}
