package dev.stubdown.model;

import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.Evidence;
import dev.stubdown.term.ParameterIn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of an operation, other than its body.
 *
 * @param name for {@link ParameterIn#PATH} and {@link ParameterIn#FUNCTION} the placeholder's name in the path template
 * @param original the placeholder as the page writes it, such as {@code {id | userPrincipalName}}, or the sample value in its place;
 *     null for what does not stand in the path
 */
public record Parameter(
        String name,
        ParameterIn in,
        TypeRef type,
        boolean required,
        @Nullable String original,
        Prose description,
        boolean inferred,
        List<Evidence> evidence,
        SourceSpan source) {

    public Parameter {
        evidence = List.copyOf(evidence);
    }

    /** The same parameter with another text for people. */
    public Parameter withDescription(Prose other) {
        return new Parameter(name, in, type, required, original, other, inferred, evidence, source);
    }
}
