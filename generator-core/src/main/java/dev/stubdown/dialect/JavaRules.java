package dev.stubdown.dialect;

import dev.stubdown.term.ScalarType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names on the wire that generated Java must know.
 *
 * @param discriminator the property that names an object's type; null where the API has none
 * @param discriminatorPrefix what stands in front of a type's name there; may be empty
 * @param annotationMark what only names of control information hold, such as {@code @}; null where there is none
 * @param collectionClass the name of the class for an object that wraps a list
 * @param singleClass the name of the class for an object that wraps a scalar; null where scalars are not wrapped
 * @param collectionKeys what an object that wraps a list has beside the list, in order; empty where lists are not wrapped
 */
public record JavaRules(
        @Nullable String discriminator,
        String discriminatorPrefix,
        @Nullable String annotationMark,
        String collectionClass,
        @Nullable String singleClass,
        List<Key> collectionKeys) {

    public JavaRules {
        collectionKeys = List.copyOf(collectionKeys);
    }

    /** One key of an object that wraps a list. */
    public record Key(String name, ScalarType type, String description) {}
}
