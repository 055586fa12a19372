package dev.stubdown.extract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.document.Block;
import dev.stubdown.term.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The named hook for in-page metadata: HTML comments that hold JSON about the code block behind them, as API Doctor defines them
 * ({@code {"blockType": "resource", "@odata.type": "microsoft.graph.user", "keyProperty": "id"}}).
 *
 * @param type without a leading {@code #}; null where there is none
 * @param names the name, or those of a list of names
 * @param baseType null where there is none, or it is JSON's null
 */
record MetadataComment(
        Kind kind,
        @Nullable String type,
        boolean collection,
        @Nullable String baseType,
        @Nullable String keyProperty,
        boolean openType,
        boolean isAbstract,
        boolean truncated,
        boolean expectError,
        @Nullable String name,
        List<String> names) {

    /** What a comment says its block is. */
    enum Kind {
        RESOURCE,
        REQUEST,
        RESPONSE,
        OTHER
    }

    private static final String BLOCK_TYPE = "blockType";
    private static final String ODATA_TYPE = "@odata.type";
    private static final String TYPE = "@type";
    private static final Pattern COLLECTION = Pattern.compile("(?i)collection\\((.*)\\)");

    /** The metadata of a comment; null for a comment of another kind. A comment that is not quite JSON is reported and read as far as it goes. */
    static @Nullable MetadataComment read(Block.Comment comment, PageReading page) {
        if (!isAboutBlock(comment)) {
            return null;
        }
        Optional<JsonNode> json = page.json().parse(comment.text());
        if (json.isPresent() && json.get().isObject()) {
            return of(new Json(json.get()));
        }
        page.report(DiagnosticCode.PAGE_INVALID_METADATA, comment.range(), "The metadata in this comment is not JSON");
        return of(new Text(comment.text()));
    }

    /** True for what is meant as the metadata of a code block. */
    static boolean isAboutBlock(Block.Comment comment) {
        return comment.text().contains(BLOCK_TYPE) && !SuppressionComment.isOne(comment);
    }

    /** Where values come from: parsed JSON, or a text that is nearly JSON. */
    private interface Values {
        @Nullable
        String text(String key);

        /** The text of that key, or all those of its list; empty where it has none. */
        default List<String> texts(String key) {
            return Stream.ofNullable(text(key)).toList();
        }
    }

    private record Json(JsonNode node) implements Values {
        @Override
        public @Nullable String text(String key) {
            JsonNode value = node.get(key);
            return value == null || value.isNull() || value.isContainerNode() ? null : value.asText();
        }

        @Override
        public List<String> texts(String key) {
            JsonNode value = node.path(key);
            return value.isArray()
                    ? StreamSupport.stream(value.spliterator(), false)
                            .map(JsonNode::asText)
                            .toList()
                    : Values.super.texts(key);
        }
    }

    private record Text(String raw) implements Values {
        @Override
        public @Nullable String text(String key) {
            Matcher matcher = Pattern.compile('"' + Pattern.quote(key) + "\"?\\s*:\\s*\"?([^\",}\\s]+)")
                    .matcher(raw);
            return matcher.find() ? matcher.group(1) : null;
        }
    }

    private static MetadataComment of(Values values) {
        String type = values.text(ODATA_TYPE) == null ? values.text(TYPE) : values.text(ODATA_TYPE);
        Matcher wrapped = COLLECTION.matcher(type == null ? "" : type.strip());
        boolean collection = wrapped.matches();
        return new MetadataComment(
                kind(values.text(BLOCK_TYPE)),
                bare(collection ? wrapped.group(1) : type),
                collection || isTrue(values.text("isCollection")),
                bare(values.text("baseType")),
                values.text("keyProperty"),
                isTrue(values.text("openType")),
                isTrue(values.text("abstract")),
                isTrue(values.text("truncated")),
                isTrue(values.text("expectError")),
                values.text("name"),
                values.texts("name"));
    }

    private static Kind kind(@Nullable String word) {
        return switch (word == null ? "" : word) {
            case "resource" -> Kind.RESOURCE;
            case "request" -> Kind.REQUEST;
            case "response" -> Kind.RESPONSE;
            default -> Kind.OTHER;
        };
    }

    private static boolean isTrue(@Nullable String text) {
        return "true".equalsIgnoreCase(text);
    }

    private static @Nullable String bare(@Nullable String type) {
        String bare = type == null ? "" : type.strip();
        bare = bare.startsWith("#") ? bare.substring(1) : bare;
        return bare.isEmpty() || bare.equals("null") ? null : bare;
    }

    /** True for the comment of a request or a response. */
    boolean isMessage() {
        return kind == Kind.REQUEST || kind == Kind.RESPONSE;
    }

    /** The type as a name; empty where there is none, or it is no name. */
    Optional<QualifiedName> typeName() {
        return nameOf(type);
    }

    /** The same of the base type. */
    Optional<QualifiedName> baseTypeName() {
        return nameOf(baseType);
    }

    private static Optional<QualifiedName> nameOf(@Nullable String type) {
        return type == null || type.endsWith(".") || !Character.isLetter(type.charAt(0))
                ? Optional.empty()
                : Optional.of(QualifiedName.parse(type));
    }
}
