package dev.stubdown.link;

import dev.stubdown.model.RequestBody;
import dev.stubdown.model.TypeRef;
import dev.stubdown.term.OperationKind;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request line with what its own page and the path say of the bodies, before pages that document the same operation meet.
 *
 * @param response the type of the response's body; null for none
 * @param request null where the operation takes no body
 */
record LinkedDraft(
        Draft draft,
        OperationKind kind,
        @Nullable BodyType response,
        @Nullable RequestBody request) {

    /** The type of the request's body; null for none. */
    @Nullable
    TypeRef requestType() {
        return request == null ? null : request.type();
    }

    /** The type of the response's body; null for none. */
    @Nullable
    TypeRef responseType() {
        return response == null ? null : response.type();
    }

    /** The type that the page is mostly about: the response's, else the request's; empty where neither has one. */
    Optional<TypeRef> mainType() {
        return Stream.of(responseType(), requestType())
                .flatMap(Stream::ofNullable)
                .findFirst();
    }
}
