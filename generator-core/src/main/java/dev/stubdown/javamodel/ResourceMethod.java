package dev.stubdown.javamodel;

import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.HttpMethod;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A method of a JAX-RS interface: one HTTP method on one path.
 *
 * @param path a JAX-RS template with its leading slash
 * @param parameters in the order of the signature
 * @param result null for none
 * @param resultDoc what it is; from no place, and of no use where there is no result
 * @param consumes media types of the request; empty where there is no body
 * @param produces media types of the response; empty where there is no body
 * @param sources the request lines that it serves, that of its own page first
 */
public record ResourceMethod(
        String name,
        HttpMethod httpMethod,
        String path,
        List<ResourceParameter> parameters,
        @Nullable JavaType result,
        JavaDoc resultDoc,
        List<String> consumes,
        List<String> produces,
        boolean deprecated,
        JavaDoc doc,
        List<SourceSpan> sources) {

    public ResourceMethod {
        parameters = List.copyOf(parameters);
        consumes = List.copyOf(consumes);
        produces = List.copyOf(produces);
        sources = List.copyOf(sources);
    }

    /** The type of the request's body; empty where there is none. */
    public Optional<JavaType> body() {
        return parameters.stream()
                .filter(parameter -> parameter.binding() == ResourceParameter.Binding.BODY)
                .map(ResourceParameter::type)
                .findFirst();
    }
}
