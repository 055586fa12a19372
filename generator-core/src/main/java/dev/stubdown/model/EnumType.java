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
        Prose description,
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

    /** The same type with another text for people, and with other texts of its members. */
    public EnumType withTexts(Prose ownDescription, List<EnumMember> describedMembers) {
        return new EnumType(
                name,
                deprecated,
                inferred,
                evidence,
                ownDescription,
                describedMembers,
                flags,
                evolvable,
                source,
                alsoIn);
    }
}
