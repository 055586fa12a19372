package dev.stubdown.model;

import dev.stubdown.term.Evidence;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The body that an operation takes.
 *
 * @param type the type of the body; null where it is an object of the listed properties only (an action's parameters), or unknown
 * @param properties what the page lists: parameters of an action, or a subset of the type's properties with required flags
 * @param wrapper the one key that the properties are nested under; null where they are not
 * @param mediaTypes never empty
 */
public record RequestBody(
        @Nullable TypeRef type,
        List<Property> properties,
        @Nullable String wrapper,
        List<String> mediaTypes,
        boolean inferred,
        List<Evidence> evidence) {

    public RequestBody {
        properties = List.copyOf(properties);
        mediaTypes = List.copyOf(mediaTypes);
        evidence = List.copyOf(evidence);
    }

    /** The same body of other types. */
    RequestBody withTypes(UnaryOperator<TypeRef> types) {
        return new RequestBody(
                type == null ? null : types.apply(type),
                Property.withTypes(properties, types),
                wrapper,
                mediaTypes,
                inferred,
                evidence);
    }

    /** The same body with other properties. */
    public RequestBody withProperties(List<Property> others) {
        return new RequestBody(type, others, wrapper, mediaTypes, inferred, evidence);
    }
}
