package dev.stubdown.fact;

import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.QualifiedName;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON that a page shows, with the place of everything in it (RFC 8259). */
public sealed interface JsonTree {

    /** The place of the whole value, brackets and quotes included. */
    SourceSpan source();

    /**
     * An object.
     *
     * @param type the type that an annotation of it names; null where none does
     * @param members in order, repeated names and annotations included
     */
    record ObjectNode(@Nullable TypeAnnotation type, List<Member> members, SourceSpan source) implements JsonTree {
        public ObjectNode {
            members = List.copyOf(members);
        }

        /** The value of the first member of that name; null where there is none. */
        public @Nullable JsonTree get(String name) {
            return member(name).map(Member::value).orElse(null);
        }

        /** The first member of that name. */
        public Optional<Member> member(String name) {
            return members.stream().filter(member -> member.name().equals(name)).findFirst();
        }
    }

    /**
     * The type of an object, as it says itself (OData JSON Format 4.01, section 4.6.3).
     *
     * @param source of the value, with its quotes
     */
    record TypeAnnotation(QualifiedName name, SourceSpan source) {}

    /**
     * A name with its value.
     *
     * @param nameSource of the name, with its quotes
     */
    record Member(String name, SourceSpan nameSource, JsonTree value) {

        /** True for control information and instance annotations (OData JSON Format 4.01, section 4.5 and 20): names with an {@code @}. */
        public boolean isAnnotation() {
            return name.indexOf('@') >= 0;
        }
    }

    /** An array. */
    record ArrayNode(List<JsonTree> items, SourceSpan source) implements JsonTree {
        public ArrayNode {
            items = List.copyOf(items);
        }
    }

    /** A string, without its quotes. */
    record Text(String value, SourceSpan source) implements JsonTree {}

    /** A number. */
    record Number(BigDecimal value, SourceSpan source) implements JsonTree {}

    /** {@code true} or {@code false}. */
    record Truth(boolean value, SourceSpan source) implements JsonTree {}

    /** {@code null}. */
    record Null(SourceSpan source) implements JsonTree {}
}
