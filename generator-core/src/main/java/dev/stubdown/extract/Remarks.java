package dev.stubdown.extract;

import dev.stubdown.fact.TypeExpression;
import dev.stubdown.model.Prose;
import dev.stubdown.term.Limits;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a description says besides describing.
 *
 * @param inheritedFrom null where it names no declaring type
 * @param nullable null where it does not say
 * @param required null where it does not say
 * @param defaultValue null where it names none
 * @param description the text for people
 */
record Remarks(
        @Nullable TypeExpression inheritedFrom,
        boolean key,
        boolean readOnly,
        @Nullable Boolean nullable,
        @Nullable Boolean required,
        boolean deprecated,
        @Nullable String defaultValue,
        List<String> listedValues,
        Limits limits,
        Prose description) {}
