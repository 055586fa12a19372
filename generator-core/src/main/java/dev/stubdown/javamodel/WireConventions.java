package dev.stubdown.javamodel;

import dev.stubdown.term.ScalarType;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What all messages of an API have in common, as far as Java has to know it: data of the documentation style, not of the user.
 *
 * @param rootNamespace the namespace whose types need no sub-package, such as {@code microsoft.graph}; empty for none
 * @param collectionWrapper the object that a list in a response is wrapped in; null where lists travel bare
 * @param discriminator how objects name their type on the wire; null where they do not
 * @param annotationMark what only names of control information hold, such as {@code @} in {@code @odata.etag}; null where there is none
 * @param unknownMembers members of enums that stand for all values to come, such as {@code unknownFutureValue}; in lower case
 * @param ignoredHeaders headers that become no parameters, in lower case
 * @param errorBody what the body of a failure is; null where nobody knows
 */
public record WireConventions(
        String rootNamespace,
        @Nullable CollectionWrapper collectionWrapper,
        @Nullable Discriminator discriminator,
        @Nullable String annotationMark,
        Set<String> unknownMembers,
        Set<String> ignoredHeaders,
        @Nullable ErrorBody errorBody) {

    /**
     * Headers that JAX-RS, its client or a filter sets: the OpenAPI Specification 3.1 ("Parameter Object") ignores the same three.
     */
    public static final Set<String> STANDARD_IGNORED_HEADERS = Set.of("accept", "authorization", "content-type");

    /** Headers of the connection and the framing of messages (RFC 9112): no method can set them, whatever a documentation says. */
    private static final Set<String> FRAMING_HEADERS =
            Set.of("connection", "content-length", "host", "transfer-encoding");

    /** Plain JSON: no namespaces, bare lists, no type names on the wire. */
    public static final WireConventions PLAIN =
            new WireConventions("", null, null, null, Set.of(), STANDARD_IGNORED_HEADERS, null);

    public WireConventions {
        unknownMembers = inLowerCase(unknownMembers);
        ignoredHeaders = inLowerCase(ignoredHeaders);
    }

    private static SortedSet<String> inLowerCase(Set<String> names) {
        SortedSet<String> lowerCase = new TreeSet<>();
        names.forEach(name -> lowerCase.add(name.toLowerCase(Locale.ROOT)));
        return Collections.unmodifiableSortedSet(lowerCase);
    }

    /** True for a member that stands for all values that its enum may get one day; letter case does not count. */
    boolean isUnknownMember(String name) {
        return unknownMembers.contains(name.toLowerCase(Locale.ROOT));
    }

    /** True for a header that JAX-RS or its runtime sends by itself. */
    boolean ignoresHeader(String nameInLowerCase) {
        return ignoredHeaders.contains(nameInLowerCase) || FRAMING_HEADERS.contains(nameInLowerCase);
    }

    /**
     * The object that a list in a response travels in.
     *
     * @param className the Java class for it, such as {@code CollectionPage}
     * @param valueName the key of the list, such as {@code value}
     * @param keys what else it has, in order
     * @param nextKey the one of them that has the address of the next page; null where there is none
     * @param singleName the Java class for an object that holds one scalar under the same key, such as {@code SingleValue}; null where scalars
     *     travel bare
     */
    public record CollectionWrapper(
            String className,
            String valueName,
            List<Key> keys,
            @Nullable String nextKey,
            @Nullable String singleName) {
        public CollectionWrapper {
            keys = List.copyOf(keys);
        }
    }

    /** A key of a {@link CollectionWrapper} beside the list, such as {@code @odata.nextLink}, or of an {@link ErrorBody}. */
    public record Key(String name, ScalarType type, boolean collection, String description) {

        /** A key with one value. */
        public Key(String name, ScalarType type, String description) {
            this(name, type, false, description);
        }
    }

    /**
     * The body of the response to a request that failed.
     *
     * @param className the Java class for it, such as {@code ErrorResponse}
     * @param key the one key that all else stands under, such as {@code error}; null where it stands at the top
     * @param detailName the Java class for what stands under that key; of no use where there is no key
     * @param keys what is said of a failure, in order
     */
    public record ErrorBody(String className, @Nullable String key, String detailName, List<Key> keys) {
        public ErrorBody {
            keys = List.copyOf(keys);
        }
    }

    /**
     * How objects name their type.
     *
     * @param property such as {@code @odata.type}
     * @param prefix stands before the type's qualified name, such as {@code #}
     */
    public record Discriminator(String property, String prefix) {}
}
