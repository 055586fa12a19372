package dev.stubdown.select;

import dev.stubdown.source.Glob;
import dev.stubdown.term.QualifiedName;

/**
 * A pattern of qualified names: a {@link Glob} with dots in the place of slashes, so that {@code *} stays within a name and {@code **} crosses
 * namespaces. A pattern without a dot is compared with the name alone, in every namespace.
 */
public final class TypePattern {

    private final String text;
    private final boolean qualified;
    private final Glob glob;

    private TypePattern(String text, Glob glob) {
        this.text = text;
        this.qualified = text.indexOf('.') >= 0;
        this.glob = glob;
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException where it is blank, or a bracket or brace does not close; the message says so
     */
    public static TypePattern parse(String text) {
        return new TypePattern(text, Globs.parse(text, text.replace('.', '/')));
    }

    /** True where the whole name fits. */
    public boolean matches(QualifiedName name) {
        return glob.matches(compared(name).replace('.', '/'));
    }

    /** What the pattern is compared with: the qualified name, or the name alone. */
    String compared(QualifiedName name) {
        return qualified ? name.toString() : name.name();
    }

    /** The pattern as written. */
    @Override
    public String toString() {
        return text;
    }
}
