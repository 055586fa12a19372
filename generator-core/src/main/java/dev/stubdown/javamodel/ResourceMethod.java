package dev.stubdown.javamodel;

import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.HttpMethod;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A method of a JAX-RS interface: one HTTP method on one path.
 *
 * @param annotation stands for the HTTP method
 * @param path a JAX-RS template with its leading slash
 * @param parameters in the order of the signature
 * @param result the body of the response; null for none
 * @param resultDoc what is returned; from no place, and of no use where nothing is
 * @param returnStyle how the result is returned
 * @param consumes media types of the request; empty where there is no body
 * @param produces media types of the response; empty where there is no body
 * @param sources the request lines that it serves, that of its own page first
 * @param description the same for tools that describe an API; null where none is wanted
 */
public record ResourceMethod(
        String name,
        HttpMethod httpMethod,
        JavaName annotation,
        String path,
        List<ResourceParameter> parameters,
        @Nullable JavaType result,
        JavaDoc resultDoc,
        ReturnStyle returnStyle,
        List<String> consumes,
        List<String> produces,
        boolean deprecated,
        JavaDoc doc,
        List<SourceSpan> sources,
        @Nullable Description description) {

    public ResourceMethod {
        parameters = List.copyOf(parameters);
        consumes = List.copyOf(consumes);
        produces = List.copyOf(produces);
        sources = List.copyOf(sources);
    }

    /**
     * What tools are told of an operation.
     *
     * @param id unique in the API
     * @param summary hostile; empty for none
     * @param text hostile; empty for none
     */
    public record Description(String id, String summary, String text, List<Answer> answers) {
        public Description {
            answers = List.copyOf(answers);
        }
    }

    /**
     * A documented response.
     *
     * @param status three digits, or {@code default}
     * @param text hostile; never empty
     */
    public record Answer(String status, String text) {}

    /** What the method returns; empty for nothing. */
    public Optional<JavaType> returned() {
        return switch (returnStyle) {
            case ENTITY -> Optional.ofNullable(result);
            case RESPONSE -> Optional.of(JavaType.of(new JavaName("jakarta.ws.rs.core", "Response")));
            case COMPLETION_STAGE ->
                Optional.of(new JavaType.Declared(
                        new JavaName("java.util.concurrent", "CompletionStage"),
                        List.of(result == null ? JavaType.of(Void.class) : result)));
        };
    }

    /** The type of the request's body; empty where there is none. */
    public Optional<JavaType> body() {
        return parameters.stream()
                .filter(parameter -> parameter.binding() == ResourceParameter.Binding.BODY)
                .map(ResourceParameter::type)
                .findFirst();
    }
}
