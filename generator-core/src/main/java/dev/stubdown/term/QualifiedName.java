package dev.stubdown.term;

import java.util.Comparator;

/**
 * The name of a type with its namespace, in the letter case of the API.
 *
 * @param namespace for example {@code microsoft.graph}; empty where the docs name none
 * @param name for example {@code user}; never empty
 */
public record QualifiedName(String namespace, String name) implements Comparable<QualifiedName> {

    private static final Comparator<QualifiedName> ORDER =
            Comparator.comparing(QualifiedName::namespace).thenComparing(QualifiedName::name);

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
        return ORDER.compare(this, other);
    }

    /** {@code namespace.name}, or the bare name where the namespace is empty. */
    @Override
    public String toString() {
        return namespace.isEmpty() ? name : namespace + '.' + name;
    }
}
