package dev.stubdown.model;

import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.HttpMethod;
import dev.stubdown.term.OperationKind;
import dev.stubdown.term.PathTemplate;
import dev.stubdown.term.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One method on one path.
 *
 * @param name unique in the model and stable, such as {@code user-post-users}
 * @param path each placeholder name at most once
 * @param ownerType the type that the docs group the operation by; null where they do not
 * @param request null where the operation takes no body
 * @param variants other pages that document the same method and path
 */
public record Operation(
        String name,
        String summary,
        String description,
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
            @Nullable TypeRef responseType) {}
}
