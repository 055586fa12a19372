package dev.stubdown.javamodel;

import dev.stubdown.term.ScalarType;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What can be chosen about the Java that comes out.
 *
 * @param basePackage types go to {@code basePackage.model}, interfaces to {@code basePackage.api}
 * @param rootNamespace the namespace of the API whose types need no sub-package, such as {@code microsoft.graph}; empty for none
 * @param collectionWrapper the object that a list in a response is wrapped in; null where lists travel bare
 * @param discriminator how objects name their type on the wire; null where they do not
 * @param ignoredHeaders headers that become no parameters, in lower case
 */
public record JavaOptions(
        String basePackage,
        String rootNamespace,
        @Nullable CollectionWrapper collectionWrapper,
        @Nullable Discriminator discriminator,
        Set<String> ignoredHeaders) {

    /**
     * Headers that JAX-RS, its client or a filter sets: the OpenAPI Specification 3.1, section 4.8.12 ("Parameter Object"), ignores the same
     * three.
     */
    public static final Set<String> STANDARD_IGNORED_HEADERS = Set.of("accept", "authorization", "content-type");

    /** @throws IllegalArgumentException if {@code basePackage} is no package name */
    public JavaOptions {
        if (!isPackageName(basePackage)) {
            throw new IllegalArgumentException("not a package name: " + basePackage);
        }
        ignoredHeaders = ignoredHeaders.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        ignoredHeaders = Collections.unmodifiableSet(ignoredHeaders);
    }

    /** Plain JSON: bare lists, no type names on the wire. */
    public static JavaOptions of(String basePackage, String rootNamespace) {
        return new JavaOptions(basePackage, rootNamespace, null, null, STANDARD_IGNORED_HEADERS);
    }

    /** True for a name that can stand in a package declaration. */
    public static boolean isPackageName(String name) {
        return JavaNames.isPackageName(name);
    }

    /**
     * The object that a list in a response travels in.
     *
     * @param className the Java class for it, such as {@code CollectionPage}
     * @param valueName the key of the list, such as {@code value}
     * @param keys what else it has, in order
     */
    public record CollectionWrapper(String className, String valueName, List<Key> keys) {
        public CollectionWrapper {
            keys = List.copyOf(keys);
        }
    }

    /** A key of a {@link CollectionWrapper} beside the list, such as {@code @odata.nextLink}. */
    public record Key(String name, ScalarType type, String description) {}

    /**
     * How objects name their type.
     *
     * @param property such as {@code @odata.type}
     * @param prefix stands before the type's qualified name, such as {@code #}
     */
    public record Discriminator(String property, String prefix) {}
}
