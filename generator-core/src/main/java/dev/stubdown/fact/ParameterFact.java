package dev.stubdown.fact;

import dev.stubdown.model.Prose;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.Evidence;
import dev.stubdown.term.Limits;
import dev.stubdown.term.ParameterIn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter that a table or a sentence names.
 *
 * @param type null where the page gives none
 * @param required null where the page does not say
 * @param limits what the description states
 */
public record ParameterFact(
        String name,
        ParameterIn in,
        @Nullable TypeExpression type,
        @Nullable Boolean required,
        List<String> listedValues,
        Prose description,
        Evidence evidence,
        SourceSpan source,
        Limits limits) {

    public ParameterFact {
        listedValues = List.copyOf(listedValues);
    }

    /** A parameter of which no limits are stated. */
    public ParameterFact(
            String name,
            ParameterIn in,
            @Nullable TypeExpression type,
            @Nullable Boolean required,
            List<String> listedValues,
            Prose description,
            Evidence evidence,
            SourceSpan source) {
        this(name, in, type, required, listedValues, description, evidence, source, Limits.NONE);
    }
}
