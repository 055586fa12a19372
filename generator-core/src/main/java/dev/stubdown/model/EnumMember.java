package dev.stubdown.model;

import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One value of an enum.
 *
 * @param name as it travels on the wire; may hold blanks and other characters that no identifier has
 * @param value the number behind it; null where the docs give none
 * @param inferred no page or table of its enum has it
 */
public record EnumMember(
        String name,
        @Nullable String value,
        Prose description,
        boolean inferred,
        List<Evidence> evidence,
        SourceSpan source) {

    public EnumMember {
        evidence = List.copyOf(evidence);
    }

    /** A member that the docs of its enum list. */
    public EnumMember(
            String name, @Nullable String value, Prose description, List<Evidence> evidence, SourceSpan source) {
        this(name, value, description, false, evidence, source);
    }

    /** The same member with another text for people. */
    public EnumMember withDescription(Prose other) {
        return other == description ? this : new EnumMember(name, value, other, inferred, evidence, source);
    }
}
