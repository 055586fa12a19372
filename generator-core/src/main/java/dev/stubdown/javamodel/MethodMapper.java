package dev.stubdown.javamodel;

import dev.stubdown.javamodel.BodyMapper.Returned;
import dev.stubdown.javamodel.ParameterMapper.Body;
import dev.stubdown.javamodel.ParameterMapper.Parameters;
import dev.stubdown.javamodel.ResourceMethod.Answer;
import dev.stubdown.javamodel.ResourceMethod.Description;
import dev.stubdown.model.Operation;
import dev.stubdown.model.Prose;
import dev.stubdown.model.Response;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.HttpMethod;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Decides one method of a JAX-RS interface. */
final class MethodMapper {

    /** What MicroProfile OpenAPI calls a response whose status nobody names. */
    private static final String ANY_STATUS = "default";

    private final JavaTypes types;
    private final ParameterMapper parameters;
    private final boolean described;

    MethodMapper(JavaTypes types, ContractOptions options, ParameterMapper parameters) {
        this.types = types;
        this.parameters = parameters;
        this.described = options.microProfile().contains(MicroProfile.OPENAPI);
    }

    /** A method, and the class of those of its parameters that travel together. */
    record Drawn(ResourceMethod method, Optional<OptionsUnit> options) {}

    /**
     * The method of an operation for one of its bodies.
     *
     * @param paths writes the paths of all operations
     * @param body null for none
     * @param options the class of the parameters that travel together; null where none do
     * @param sources the request lines that it serves
     */
    Drawn draw(
            Operation operation,
            JaxRsPaths paths,
            String name,
            @Nullable Body body,
            @Nullable JavaName options,
            Returned returned,
            List<SourceSpan> sources) {
        Parameters signature = parameters.map(operation, paths.quoted(operation.template()), body, options);
        ResourceMethod method = new ResourceMethod(
                name,
                operation.method(),
                annotation(operation.method()),
                paths.of(operation.template(), signature.placeholders(), signature.literals()),
                signature.all(),
                returned.type(),
                returned.doc(),
                returned.style(),
                body == null ? List.of() : MediaTypes.wellFormed(body.mediaTypes()),
                returned.mediaTypes(),
                operation.deprecated(),
                types.docs()
                        .of(text(operation), "The operation " + operation.name() + '.', List.of(operation.source())),
                sources,
                described ? description(operation) : null);
        return new Drawn(method, Optional.ofNullable(signature.options()));
    }

    /** JAX-RS has one for each method of HTTP itself. */
    private JavaName annotation(HttpMethod method) {
        return method.isExtension() ? types.companion(method.name()) : new JavaName("jakarta.ws.rs", method.name());
    }

    private static Prose text(Operation operation) {
        String summary = operation.summary().strip();
        String first = summary.isEmpty() || summary.endsWith(".") ? summary : summary + '.';
        return Prose.plain(first).then(operation.description());
    }

    private static Description description(Operation operation) {
        Map<String, String> answers = new TreeMap<>();
        for (Response response : operation.responses()) {
            String status = response.status() == null ? ANY_STATUS : String.valueOf(response.status());
            String text = response.description().text().strip();
            answers.putIfAbsent(status, text.isEmpty() ? "the response" : text);
        }
        return new Description(
                operation.name(),
                operation.summary().strip(),
                operation.description().text().strip(),
                answers.entrySet().stream()
                        .map(answer -> new Answer(answer.getKey(), answer.getValue()))
                        .toList());
    }
}
