package dev.stubdown.javamodel;

import java.util.Comparator;

/**
 * The name of a top-level Java type.
 *
 * @param packageName with dots; never empty
 * @param simpleName an identifier that is no reserved word
 */
public record JavaName(String packageName, String simpleName) implements Comparable<JavaName> {

    private static final Comparator<JavaName> ORDER =
            Comparator.comparing(JavaName::packageName).thenComparing(JavaName::simpleName);

    /** The file that declares the type, relative to the source folder, with {@code /}. */
    public String path() {
        return packageName.replace('.', '/') + '/' + simpleName + ".java";
    }

    @Override
    public int compareTo(JavaName other) {
        return ORDER.compare(this, other);
    }

    /** {@code package.Name}. */
    @Override
    public String toString() {
        return packageName + '.' + simpleName;
    }
}
