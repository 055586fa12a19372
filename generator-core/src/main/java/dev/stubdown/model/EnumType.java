package dev.stubdown.model;

import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.Evidence;
import dev.stubdown.term.QualifiedName;
import java.util.List;

/**
 * A type with a list of values.
 *
 * @param members in the order of the page
 * @param flags several members may be joined by commas on the wire
 * @param evolvable the docs foresee members that are not listed (a sentinel such as {@code unknownFutureValue})
 */
public record EnumType(
        QualifiedName name,
        boolean deprecated,
        boolean inferred,
        List<Evidence> evidence,
        String description,
        List<EnumMember> members,
        boolean flags,
        boolean evolvable,
        SourceSpan source,
        List<SourceSpan> alsoIn)
        implements TypeDefinition {

    public EnumType {
        evidence = List.copyOf(evidence);
        members = List.copyOf(members);
        alsoIn = List.copyOf(alsoIn);
    }
}
