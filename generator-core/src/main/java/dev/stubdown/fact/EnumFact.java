package dev.stubdown.fact;

import dev.stubdown.model.EnumMember;
import dev.stubdown.model.Prose;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enum as one page defines it.
 *
 * @param origin where its members stood
 * @param anchor the anchor of its heading, as links write it
 * @param property the property of the page's type that the section explains; null where the heading does not say so
 * @param flagsStated the page says that several members may be joined
 */
public record EnumFact(
        QualifiedName name,
        Origin origin,
        @Nullable String anchor,
        @Nullable String property,
        Prose description,
        List<EnumMember> members,
        boolean flagsStated,
        boolean deprecated,
        SourceSpan source) {

    public EnumFact {
        members = List.copyOf(members);
    }

    /** Where the members of an enum stood, the most deliberate first. */
    public enum Origin {
        /** A page of its own. */
        PAGE,
        /** A section of the page of a type or an operation. */
        SECTION,
        /** A section of a page that collects enums. */
        COLLECTION
    }
}
