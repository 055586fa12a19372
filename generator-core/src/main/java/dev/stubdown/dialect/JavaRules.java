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
 * @param nextKey the one of them that has the address of the next page; null where there is none
 * @param errorClass the name of the class for the body of a failure; null where it has no form of its own
 * @param errorKey the one key of such a body, under which all else stands; null where it stands at the top
 * @param errorDetailClass the name of the class for what stands under that key
 * @param errorKeys what such a body says, in order
 */
public record JavaRules(
        @Nullable String discriminator,
        String discriminatorPrefix,
        @Nullable String annotationMark,
        String collectionClass,
        @Nullable String singleClass,
        List<Key> collectionKeys,
        @Nullable String nextKey,
        @Nullable String errorClass,
        @Nullable String errorKey,
        @Nullable String errorDetailClass,
        List<Key> errorKeys) {

    public JavaRules {
        collectionKeys = List.copyOf(collectionKeys);
        errorKeys = List.copyOf(errorKeys);
    }

    /** One key of an object that wraps a list, or of the body of a failure. */
    public record Key(String name, ScalarType type, boolean collection, String description) {}
}
