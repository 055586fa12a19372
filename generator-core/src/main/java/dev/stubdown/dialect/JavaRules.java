package dev.stubdown.dialect;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names on the wire that generated Java must know.
 *
 * @param discriminator the property that names an object's type; null where the API has none
 * @param collectionKeys the keys of an object that wraps a list, by what they are for; empty where lists are not wrapped
 */
public record JavaRules(@Nullable String discriminator, Map<String, String> collectionKeys) {

    public JavaRules {
        collectionKeys = Map.copyOf(collectionKeys);
    }
}
