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
 * @param kindRule by which the kind was chosen
 * @param taken the request's body
 */
record LinkedDraft(
        Draft draft,
        OperationKind kind,
        Rule kindRule,
        @Nullable BodyType response,
        TakenBody taken) {

    /** The request's body; null where the operation takes none. */
    @Nullable
    RequestBody request() {
        return taken.body();
    }

    /** The rule that gave the response. */
    Rule responseRule() {
        return response == null ? Rule.RESPONSE_NONE : response.rule();
    }

    /** The type of the request's body; null for none. */
    @Nullable
    TypeRef requestType() {
        return taken.type();
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
