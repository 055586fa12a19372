package dev.stubdown.javamodel;

import java.util.List;

/**
 * A parameter of a JAX-RS method.
 *
 * @param wireName the placeholder, query key or header; empty for the body and for an object of several
 * @param doc what it is; from no place
 * @param constraints what a validator asks; empty for nothing
 */
public record ResourceParameter(
        String name,
        Binding binding,
        String wireName,
        JavaType type,
        boolean nullable,
        JavaDoc doc,
        List<Constraint> constraints) {

    public ResourceParameter {
        constraints = List.copyOf(constraints);
    }

    /** Where JAX-RS takes the value from. */
    public enum Binding {
        PATH,
        QUERY,
        HEADER,
        /** One object of an {@link OptionsUnit}, whose fields say more. */
        BEAN,
        BODY
    }
}
