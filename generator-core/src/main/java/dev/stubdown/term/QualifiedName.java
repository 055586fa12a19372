package dev.stubdown.term;

/**
 * The name of a type with its namespace, in the letter case of the API.
 *
 * @param namespace for example {@code microsoft.graph}; empty where the docs name none
 * @param name for example {@code user}; never empty
 */
public record QualifiedName(String namespace, String name) implements Comparable<QualifiedName> {

    public QualifiedName {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a qualified name without a name");
        }
    }

    /** Splits at the last dot: {@code microsoft.graph.user}; a text without a dot has the namespace "". */
    public static QualifiedName parse(String text) {
        int dot = text.lastIndexOf('.');
        return new QualifiedName(dot < 0 ? "" : text.substring(0, dot), text.substring(dot + 1));
    }

    @Override
    public int compareTo(QualifiedName other) {
        return namespace.equals(other.namespace) ? name.compareTo(other.name) : namespace.compareTo(other.namespace);
    }

    /** Written out, for names are the keys of most maps, and what a record has by itself costs several times as much. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof QualifiedName that && name.equals(that.name) && namespace.equals(that.namespace);
    }

    @Override
    public int hashCode() {
        return 31 * namespace.hashCode() + name.hashCode();
    }

    /** {@code namespace.name}, or the bare name where the namespace is empty. */
    @Override
    public String toString() {
        return namespace.isEmpty() ? name : namespace + '.' + name;
    }
}
