package dev.stubdown;

import dev.stubdown.dialect.Dialect;
import dev.stubdown.dialect.JavaRules;
import dev.stubdown.javamodel.WireConventions;
import dev.stubdown.javamodel.WireConventions.CollectionWrapper;
import dev.stubdown.javamodel.WireConventions.Discriminator;
import dev.stubdown.javamodel.WireConventions.ErrorBody;
import dev.stubdown.javamodel.WireConventions.Key;
import dev.stubdown.link.LinkOptions;
import dev.stubdown.markdown.MarkdownOptions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each stage must know of a dialect, in the stage's own words. For whoever runs a stage by itself; {@link Generator} runs them all. */
public final class DialectOptions {

    private DialectOptions() {}

    /** For reading Markdown. */
    public static MarkdownOptions markdown(Dialect dialect) {
        return dialect.tabLink().isEmpty() ? MarkdownOptions.PLAIN : MarkdownOptions.withTabs(dialect.tabLink());
    }

    /**
     * For linking.
     *
     * @param inferred false leaves out what the pages do not say outright
     */
    public static LinkOptions link(Dialect dialect, boolean inferred) {
        return new LinkOptions(
                dialect.names().namespace(),
                dialect.links().impliedBase(),
                dialect.links().keyNames(),
                dialect.links().evolvableMembers(),
                dialect.links().pluralNames(),
                dialect.bodies().mediaType(),
                dialect.bodies().streamMediaType(),
                inferred);
    }

    /** For the mapping to Java. */
    public static WireConventions wire(Dialect dialect) {
        String discriminator = dialect.java().discriminator();
        return new WireConventions(
                dialect.names().namespace(),
                wrapper(dialect),
                discriminator == null
                        ? null
                        : new Discriminator(discriminator, dialect.java().discriminatorPrefix()),
                dialect.java().annotationMark(),
                dialect.links().evolvableMembers(),
                dialect.requests().droppedHeaders(),
                errorBody(dialect.java()));
    }

    private static @Nullable ErrorBody errorBody(JavaRules rules) {
        String name = rules.errorClass();
        String detail = rules.errorDetailClass();
        return name == null
                ? null
                : new ErrorBody(name, rules.errorKey(), detail == null ? name : detail, keys(rules.errorKeys()));
    }

    private static List<Key> keys(List<JavaRules.Key> keys) {
        return keys.stream()
                .map(key -> new Key(key.name(), key.type(), key.collection(), key.description()))
                .toList();
    }

    private static @Nullable CollectionWrapper wrapper(Dialect dialect) {
        List<JavaRules.Key> keys = dialect.java().collectionKeys();
        if (keys.isEmpty()) {
            return null;
        }
        return new CollectionWrapper(
                dialect.java().collectionClass(),
                dialect.responses().collectionKey(),
                keys(keys),
                dialect.java().nextKey(),
                dialect.java().singleClass());
    }
}
