package dev.stubdown.link;

import dev.stubdown.model.RequestBody;
import dev.stubdown.model.TypeRef;
import org.jspecify.annotations.Nullable;

/**
 * The body that an operation takes, with the rule that says so.
 *
 * @param body null where the operation takes none
 */
record TakenBody(@Nullable RequestBody body, Rule rule) {

    /** No body. */
    static TakenBody none(Rule rule) {
        return new TakenBody(null, rule);
    }

    /** The type of the body; null for none, and for an object of listed properties only. */
    @Nullable
    TypeRef type() {
        return body == null ? null : body.type();
    }

    /** The same body with another type; no body stays none. */
    TakenBody withType(TypeRef type, Rule other) {
        return body == null || type.equals(body.type())
                ? this
                : new TakenBody(
                        new RequestBody(
                                type,
                                body.properties(),
                                body.wrapper(),
                                body.mediaTypes(),
                                body.inferred(),
                                body.evidence()),
                        other);
    }
}
