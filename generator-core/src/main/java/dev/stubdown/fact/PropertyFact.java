package dev.stubdown.fact;

import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a property table, or a key of a JSON representation.
 *
 * @param group which table it stood in
 * @param inheritedFrom the type that the row names as the declaring one; null where it names none
 * @param nullable null where the row does not say
 * @param listedValues the values that the description lists; fewer than two are none
 */
public record PropertyFact(
        String name,
        TypeExpression type,
        Group group,
        @Nullable TypeExpression inheritedFrom,
        boolean key,
        boolean readOnly,
        @Nullable Boolean nullable,
        boolean required,
        boolean deprecated,
        @Nullable String defaultValue,
        List<String> listedValues,
        String description,
        Evidence evidence,
        SourceSpan source) {

    public PropertyFact {
        listedValues = List.copyOf(listedValues);
    }

    /** Which table a row stood in. */
    public enum Group {
        STRUCTURAL,
        NAVIGATION,
        /** Instance annotations ({@code @…}). */
        ANNOTATION
    }
}
