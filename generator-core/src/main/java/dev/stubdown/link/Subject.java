package dev.stubdown.link;

import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.QualifiedName;
import java.util.Locale;

/** What a decision is about. */
public sealed interface Subject {

    /** A type, in the model's spelling. */
    record OfType(QualifiedName name) implements Subject {}

    /**
     * A property of a type.
     *
     * @param name in lower case
     */
    record OfProperty(QualifiedName owner, String name) implements Subject {}

    /** A request line of a page, by its place; several of them may become one operation. */
    record OfLine(SourceSpan line) implements Subject {}

    /** A type. */
    static Subject type(QualifiedName name) {
        return new OfType(name);
    }

    /** A property, by its name in any letter case. */
    static Subject property(QualifiedName owner, String name) {
        return new OfProperty(owner, name.toLowerCase(Locale.ROOT));
    }

    /** A request line. */
    static Subject line(SourceSpan line) {
        return new OfLine(line);
    }
}
