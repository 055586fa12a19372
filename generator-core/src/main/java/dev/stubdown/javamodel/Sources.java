package dev.stubdown.javamodel;

import dev.stubdown.model.TypeDefinition;
import dev.stubdown.source.SourceSpan;
import java.util.List;
import java.util.stream.Stream;

/** The places that a comment names. */
final class Sources {

    private Sources() {}

    /** The place that defines the type, then the others. */
    static List<SourceSpan> of(TypeDefinition type) {
        return Stream.concat(Stream.of(type.source()), type.alsoIn().stream())
                .distinct()
                .toList();
    }
}
