package dev.stubdown.model;

import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.Evidence;
import dev.stubdown.term.QualifiedName;
import java.util.List;

/** A type of the API: {@link ObjectType} or {@link EnumType}. */
public sealed interface TypeDefinition permits ObjectType, EnumType {

    /** In the letter case of the API. */
    QualifiedName name();

    /** Plain text, paragraphs parted by a blank line; empty where the pages say nothing. */
    Prose description();

    /** True where no page of its own defines the type. */
    boolean inferred();

    /** What told of it, in the order of {@link Evidence}. */
    List<Evidence> evidence();

    /** The place that defines it, or, for an inferred one, the place that implies it. */
    SourceSpan source();

    /** Other places that define it too. */
    List<SourceSpan> alsoIn();
}
