package dev.stubdown.model;

import dev.stubdown.term.Evidence;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One documented response.
 *
 * @param status null where the page names no status code
 * @param type the body; null for none
 * @param mediaTypes of the body; empty where there is none
 * @param headers names of the headers that the page promises, such as {@code Location}
 */
public record Response(
        @Nullable Integer status,
        @Nullable TypeRef type,
        List<String> mediaTypes,
        List<String> headers,
        Prose description,
        boolean inferred,
        List<Evidence> evidence) {

    public Response {
        mediaTypes = List.copyOf(mediaTypes);
        headers = List.copyOf(headers);
        evidence = List.copyOf(evidence);
    }

    /** The same response of another type. */
    Response withTypes(UnaryOperator<TypeRef> types) {
        return new Response(
                status, type == null ? null : types.apply(type), mediaTypes, headers, description, inferred, evidence);
    }

    /** The same response with another text for people. */
    public Response withDescription(Prose other) {
        return other == description ? this : new Response(status, type, mediaTypes, headers, other, inferred, evidence);
    }
}
