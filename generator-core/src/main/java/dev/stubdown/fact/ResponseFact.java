package dev.stubdown.fact;

import dev.stubdown.model.Prose;
import dev.stubdown.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The section about the response, and what the examples add. Each source of the body's type stands by itself; {@code link} compares.
 *
 * @param statuses codes of success that sentences name, in order
 * @param exampleStatuses codes of the examples' responses, in order
 * @param empty the page says that the response has no body
 * @param prose the type that a sentence gives; a {@link TypeExpression.Collection} where it speaks of several
 * @param comment the type of the example's metadata comment; a collection where that says so
 * @param example the type annotation in the example's JSON body, of the first element for a list
 * @param exampleShape what the example's body looks like
 * @param headers names of the headers that sentences promise
 * @param mediaTypes of the examples' bodies, without parameters
 * @param proseSource the link in the sentence; the section where there is none
 * @param commentSource the type in the example's metadata; the section where there is none
 */
public record ResponseFact(
        List<Integer> statuses,
        List<Integer> exampleStatuses,
        boolean empty,
        @Nullable TypeExpression prose,
        @Nullable TypeExpression comment,
        @Nullable TypeExpression example,
        BodyShape exampleShape,
        List<String> headers,
        List<String> mediaTypes,
        Prose description,
        SourceSpan proseSource,
        SourceSpan commentSource,
        SourceSpan source) {

    /** Accepted, No Content: codes of success that mostly come without a body. */
    private static final List<Integer> BODILESS = List.of(202, 204);

    public ResponseFact {
        statuses = List.copyOf(statuses);
        exampleStatuses = List.copyOf(exampleStatuses);
        headers = List.copyOf(headers);
        mediaTypes = List.copyOf(mediaTypes);
    }

    /** True where one of the stated codes of success can have a body, and another says that the response may have none. */
    public boolean isSometimesEmpty() {
        return empty
                && statuses.size() > 1
                && statuses.stream().anyMatch(status -> status < BODILESS.get(0))
                && statuses.stream().anyMatch(BODILESS::contains);
    }

    /** What the body of an example looks like. */
    public enum BodyShape {
        /** There is no example, or it has no body. */
        NONE,
        /** An object by itself. */
        OBJECT,
        /** An object that wraps a list of objects or values (the collection key of the dialect). */
        COLLECTION,
        /** An object that wraps one object. */
        WRAPPED_OBJECT,
        /** An object that wraps a string, number or truth value. */
        WRAPPED_SCALAR,
        /** A bare array. */
        ARRAY,
        /** Not JSON. */
        RAW
    }
}
