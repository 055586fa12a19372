package dev.stubdown.model;

import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.Evidence;
import dev.stubdown.term.Limits;
import dev.stubdown.term.ParameterIn;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of an operation, other than its body.
 *
 * @param name for {@link ParameterIn#PATH} and {@link ParameterIn#FUNCTION} the placeholder's name in the path template
 * @param original the placeholder as the page writes it, such as {@code {id | userPrincipalName}}, or the sample value in its place;
 *     null for what does not stand in the path
 * @param limits those that the docs state and that its type can have
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
        SourceSpan source,
        Limits limits) {

    public Parameter {
        evidence = List.copyOf(evidence);
    }

    /** A parameter of which no limits are stated. */
    public Parameter(
            String name,
            ParameterIn in,
            TypeRef type,
            boolean required,
            @Nullable String original,
            Prose description,
            boolean inferred,
            List<Evidence> evidence,
            SourceSpan source) {
        this(name, in, type, required, original, description, inferred, evidence, source, Limits.NONE);
    }

    /** The same parameter with those limits of which its type can have. */
    public Parameter withLimits(Limits stated) {
        return new Parameter(
                name,
                in,
                type,
                required,
                original,
                description,
                inferred,
                evidence,
                source,
                stated.only(type.limits()));
    }

    /** The same parameter of another type. */
    Parameter withTypes(UnaryOperator<TypeRef> types) {
        Parameter other =
                new Parameter(name, in, types.apply(type), required, original, description, inferred, evidence, source);
        return other.withLimits(limits);
    }

    /** The same parameter with another text for people. */
    public Parameter withDescription(Prose other) {
        return other == description
                ? this
                : new Parameter(name, in, type, required, original, other, inferred, evidence, source, limits);
    }
}
