package dev.stubdown.model;

import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.HttpMethod;
import dev.stubdown.term.OperationKind;
import dev.stubdown.term.ParameterIn;
import dev.stubdown.term.PathTemplate;
import dev.stubdown.term.PathTemplate.Literal;
import dev.stubdown.term.PathTemplate.Part;
import dev.stubdown.term.PathTemplate.Placeholder;
import dev.stubdown.term.PathTemplate.Segment;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One method on one path.
 *
 * @param name unique in the model and stable, such as {@code user-post-users}
 * @param path as the pages have it: each placeholder name at most once; where all of them show a sample value instead of a placeholder, such as a
 *     GUID, the value stands here, and an inferred parameter bears it as its {@link Parameter#original() original}
 * @param ownerType the type that the docs group the operation by; null where they do not
 * @param request null where the operation takes no body
 * @param variants other pages that document the same method and path
 */
public record Operation(
        String name,
        String summary,
        Prose description,
        HttpMethod method,
        PathTemplate path,
        OperationKind kind,
        @Nullable QualifiedName ownerType,
        boolean deprecated,
        List<Parameter> parameters,
        @Nullable RequestBody request,
        List<Response> responses,
        List<Permission> permissions,
        List<Example> examples,
        List<Variant> variants,
        SourceSpan source) {

    public Operation {
        parameters = List.copyOf(parameters);
        responses = List.copyOf(responses);
        permissions = List.copyOf(permissions);
        examples = List.copyOf(examples);
        variants = List.copyOf(variants);
    }

    /**
     * What the path means: a placeholder for each sample value that a parameter was inferred from, and an end for each call that the page does
     * not close.
     */
    public PathTemplate template() {
        List<Parameter> samples = samples();
        if (samples.isEmpty() && isClosed()) {
            return path;
        }
        return new PathTemplate(path.segments().stream()
                .map(segment -> closed(template(segment, samples)))
                .toList());
    }

    private boolean isClosed() {
        for (Segment segment : path.segments()) {
            if (!isClosed(segment)) {
                return false;
            }
        }
        return true;
    }

    private List<Parameter> samples() {
        List<Parameter> samples = new ArrayList<>(0);
        for (Parameter parameter : parameters) {
            if (parameter.inferred() && parameter.in() == ParameterIn.PATH) {
                samples.add(parameter);
            }
        }
        return samples;
    }

    /** The same operation with parameters and bodies of other types. */
    public Operation withTypes(UnaryOperator<TypeRef> types) {
        return new Operation(
                name,
                summary,
                description,
                method,
                path,
                kind,
                ownerType,
                deprecated,
                parameters.stream().map(each -> each.withTypes(types)).toList(),
                request == null ? null : request.withTypes(types),
                responses.stream().map(each -> each.withTypes(types)).toList(),
                permissions,
                examples,
                variants.stream().map(each -> each.withTypes(types)).toList(),
                source);
    }

    private static boolean isClosed(Segment segment) {
        for (Part part : segment.parts()) {
            String text = part instanceof Placeholder placeholder ? placeholder.name() : part.toString();
            if (text.indexOf('(') >= 0) {
                return segment.toString().indexOf(')') >= 0;
            }
        }
        return true;
    }

    private static Segment closed(Segment segment) {
        if (isClosed(segment)) {
            return segment;
        }
        List<Part> parts = new ArrayList<>(segment.parts());
        parts.add(new Literal(")"));
        return new Segment(parts);
    }

    private static Segment template(Segment segment, List<Parameter> samples) {
        Optional<Parameter> sample = samples.stream()
                .filter(parameter -> segment.toString().equals(parameter.original()))
                .findFirst();
        sample.ifPresent(samples::remove);
        return sample.map(parameter -> Segment.placeholder(parameter.name())).orElse(segment);
    }

    /** The same operation with other texts for people. */
    public Operation withTexts(
            Prose ownDescription,
            List<Parameter> describedParameters,
            @Nullable RequestBody describedRequest,
            List<Response> describedResponses) {
        return new Operation(
                name,
                summary,
                ownDescription,
                method,
                path,
                kind,
                ownerType,
                deprecated,
                describedParameters,
                describedRequest,
                describedResponses,
                permissions,
                examples,
                variants,
                source);
    }

    /** Who may call the operation: a kind of caller and what it must be granted. */
    public record Permission(String type, List<String> scopes) {
        public Permission {
            scopes = List.copyOf(scopes);
        }
    }

    /** Another page that documents the same method and path, with the types that it gives. */
    public record Variant(
            SourceSpan source,
            @Nullable TypeRef requestType,
            @Nullable TypeRef responseType) {

        Variant withTypes(UnaryOperator<TypeRef> types) {
            return new Variant(source, of(requestType, types), of(responseType, types));
        }

        private static @Nullable TypeRef of(@Nullable TypeRef type, UnaryOperator<TypeRef> types) {
            return type == null ? null : types.apply(type);
        }
    }
}
