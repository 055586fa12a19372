package dev.stubdown.output.modeljson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.stubdown.model.ApiModel;
import dev.stubdown.model.EnumMember;
import dev.stubdown.model.EnumType;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Property;
import dev.stubdown.model.TypeDefinition;

/** Reads the types and operations of {@code model.json}. Keys that it does not know are ignored; a missing key says nothing. */
public final class ModelJsonReader {

    private static final JsonMapper MAPPER = new JsonMapper();

    /**
     * Reads a document.
     *
     * @throws IllegalArgumentException where the text is not JSON, of another format version, or lacks what it must have; the message says
     *     where
     */
    public ApiModel read(String text) {
        try {
            JsonNodes root = new JsonNodes(MAPPER.readTree(text), "$");
            int version = root.number("formatVersion");
            if (version != ModelDocument.FORMAT_VERSION) {
                throw new IllegalArgumentException("format version " + version + " of model.json is not known; only "
                        + ModelDocument.FORMAT_VERSION + " is");
            }
            return new ApiModel(
                    root.list("types", ModelJsonReader::type), root.list("operations", OperationReader::operation));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("model.json is not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static TypeDefinition type(JsonNodes node) {
        return node.text("kind").equals("enum") ? enumeration(node) : object(node);
    }

    private static ObjectType object(JsonNodes node) {
        return new ObjectType(
                node.name(),
                node.nameOrNull("baseType"),
                node.flag("abstract"),
                node.flag("openType"),
                node.flag("deprecated"),
                node.flag("inferred"),
                node.evidence(),
                ProseReader.description(node),
                node.list("properties", ModelJsonReader::property),
                node.source(),
                node.list("alsoIn", JsonNodes::span));
    }

    private static EnumType enumeration(JsonNodes node) {
        return new EnumType(
                node.name(),
                node.flag("deprecated"),
                node.flag("inferred"),
                node.evidence(),
                ProseReader.description(node),
                node.list("members", ModelJsonReader::member),
                node.flag("flags"),
                node.flag("evolvable"),
                node.source(),
                node.list("alsoIn", JsonNodes::span));
    }

    private static EnumMember member(JsonNodes node) {
        return new EnumMember(
                node.text("name"),
                node.textOrNull("value"),
                ProseReader.description(node),
                node.flag("inferred"),
                node.evidence(),
                node.source());
    }

    static Property property(JsonNodes node) {
        JsonNode nullable = node.value("nullable");
        return new Property(
                        node.text("name"),
                        node.type("type"),
                        node.flag("navigation"),
                        node.flag("key"),
                        node.flag("readOnly"),
                        nullable.isBoolean() ? nullable.booleanValue() : null,
                        node.flag("required"),
                        node.flag("deprecated"),
                        node.textOrNull("default"),
                        node.texts("allowedValues"),
                        node.flag("annotation"),
                        node.flag("inferred"),
                        node.evidence(),
                        ProseReader.description(node),
                        node.source())
                .withLimits(node.limits());
    }
}
