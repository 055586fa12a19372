package dev.stubdown.spi;

import dev.stubdown.model.TypeDefinition;
import org.jspecify.annotations.Nullable;

/**
 * What a printed Java type stands for.
 *
 * @param kind what it is
 * @param packageName its package
 * @param simpleName its name in the package
 * @param type the type of the API; null for an interface, for the class of a body that no type of the API describes, and for the class that lists
 *     travel in
 */
public record TypeSubject(
        Kind kind,
        String packageName,
        String simpleName,
        @Nullable TypeDefinition type) {

    /** What a printed Java type is. */
    public enum Kind {
        /** A class with properties. */
        BEAN,
        /** An enum. */
        ENUM,
        /** A JAX-RS interface. */
        RESOURCE,
        /** A class of parameters that travel together. */
        OPTIONS
    }
}
