package dev.stubdown.javamodel;

/**
 * A parameter of a JAX-RS method.
 *
 * @param wireName the placeholder, query key or header; empty for the body
 * @param doc what it is; from no place
 */
public record ResourceParameter(
        String name, Binding binding, String wireName, JavaType type, boolean nullable, JavaDoc doc) {

    /** Where JAX-RS takes the value from. */
    public enum Binding {
        PATH,
        QUERY,
        HEADER,
        BODY
    }
}
