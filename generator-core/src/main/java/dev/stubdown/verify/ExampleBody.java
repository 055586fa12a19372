package dev.stubdown.verify;

import dev.stubdown.fact.JsonTree;
import dev.stubdown.javamodel.JavaType;
import dev.stubdown.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * The JSON body of a documented request or response.
 *
 * @param kind which of the two
 * @param json what the page shows
 * @param type the generated type that the method of the interface takes or gives; null where the method has no such body
 */
record ExampleBody(Kind kind, JsonTree json, @Nullable JavaType type) {

    /** What the body is of. */
    enum Kind {
        REQUEST,
        RESPONSE
    }

    /** The place of the whole body. */
    SourceSpan source() {
        return json.source();
    }
}
