package dev.stubdown.javamodel;

/** A class that methods need for URLs of a kind that JAX-RS does not know. It is the same for every API, but for its place. */
public sealed interface UrlUnit extends JavaUnit {

    /** The class. */
    JavaName name();

    @Override
    default String path() {
        return name().path();
    }

    /** The type of parameters that stand in quotes: {@code q} of {@code search(q='{q}')}. */
    record StringLiteral(JavaName name) implements UrlUnit {}

    /**
     * The feature of a server that undoes what clients percent-encode without need.
     *
     * @param delimiters the characters that stand in paths as they are, in order
     */
    record Normalization(JavaName name, String delimiters) implements UrlUnit {}
}
