package dev.stubdown.output.javapoet;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stubdown.model.ApiModel;
import dev.stubdown.output.modeljson.ModelJsonReader;
import java.util.List;

/** A model with texts in every place that a text of a page can reach, by way of {@code model.json}. */
final class HostileModel {

    private static final JsonMapper JSON = new JsonMapper();

    private final List<String> texts;
    private int next;

    private HostileModel(List<String> texts) {
        this.texts = texts;
    }

    /** The model whose names and texts are these, over and over again; the same places get texts of the same index. */
    static ApiModel of(List<String> texts) {
        return new ModelJsonReader().read(new HostileModel(texts).document().toString());
    }

    private String text() {
        return texts.get(next++ % texts.size());
    }

    private ObjectNode document() {
        ObjectNode document = JSON.createObjectNode().put("formatVersion", 1);
        ArrayNode types = document.putArray("types");
        type(types.addObject(), "base", null);
        type(types.addObject(), "heir", "microsoft.graph.base");
        type(types.addObject(), text(), null);
        enumeration(types.addObject());
        operation(document.putArray("operations").addObject());
        return document;
    }

    private void type(ObjectNode type, String name, String base) {
        type.put("kind", "object")
                .put("namespace", "microsoft.graph")
                .put("name", name)
                .put("baseType", base);
        describe(type);
        ArrayNode properties = type.putArray("properties");
        for (int i = 0; i < texts.size(); i++) {
            property(properties.addObject(), texts.get(i), i % 2 == 0 ? "String" : "microsoft.graph.state");
        }
    }

    private void property(ObjectNode property, String name, String type) {
        property.put("name", name)
                .putNull("nullable")
                .put("default", text())
                .putArray("allowedValues")
                .add(text());
        property.putObject("type").put("name", type).put("collection", next % 3 == 0);
        if (next % 4 != 0) {
            describe(property);
        }
        source(property);
    }

    private void enumeration(ObjectNode type) {
        type.put("kind", "enum")
                .put("namespace", "microsoft.graph")
                .put("name", "state")
                .put("flags", true);
        describe(type);
        ArrayNode members = type.putArray("members");
        for (String text : texts) {
            ObjectNode member = members.addObject().put("name", text).put("value", text());
            describe(member);
        }
    }

    private void operation(ObjectNode operation) {
        operation
                .put("name", text())
                .put("summary", text())
                .put("method", "POST")
                .put("kind", "create");
        operation
                .put("path", "/things/{thing}/$count/" + text().replaceAll("[{}/]", ""))
                .put("ownerType", "microsoft.graph.base");
        describe(operation);
        ArrayNode parameters = operation.putArray("parameters");
        for (int i = 0; i < texts.size(); i++) {
            ObjectNode parameter =
                    parameters.addObject().put("name", texts.get(i)).put("original", text());
            parameter.put("in", i % 2 == 0 ? "query" : "header");
            parameter.putObject("type").put("name", "String");
            describe(parameter);
        }
        ObjectNode request = operation.putObject("request");
        request.putArray("mediaTypes").add(text()).add("application/json");
        request.put("wrapper", text());
        property(request.putArray("properties").addObject(), text(), "String");
        ObjectNode response = operation.putArray("responses").addObject().put("status", 200);
        response.putObject("type").put("name", "microsoft.graph.heir");
        response.putArray("mediaTypes").add(text());
        response.putArray("headers").add(text());
        describe(response);
    }

    private void describe(ObjectNode thing) {
        thing.put("description", text());
        if (next % 2 == 0) {
            prose(thing.putArray("prose"));
        }
        if (!thing.has("source")) {
            source(thing);
        }
    }

    private void source(ObjectNode thing) {
        thing.putObject("source")
                .put("file", text())
                .put("line", 1)
                .put("column", 1)
                .put("length", 0);
    }

    private void prose(ArrayNode blocks) {
        inlines(blocks.addObject().putArray("paragraph"));
        ObjectNode list = blocks.addObject().put("ordered", next % 2 == 0);
        inlines(list.putArray("list").addArray().addObject().putArray("paragraph"));
        ObjectNode table = blocks.addObject();
        inlines(table.putArray("header").addArray());
        inlines(table.putArray("table").addArray().addArray());
        blocks.addObject().putArray("code").add(text()).add(text());
        ObjectNode quote = blocks.addObject().put("kind", text());
        inlines(quote.putArray("quote").addObject().putArray("paragraph"));
    }

    private void inlines(ArrayNode inlines) {
        inlines.add(text()).add(text());
        inlines.addObject().put("code", text());
        ArrayNode emphasis = inlines.addObject().putArray("emphasis");
        emphasis.add(text()).addObject().putArray("emphasis").add(text());
        inlines.addObject().put("type", "microsoft.graph.heir").putArray("link").add(text());
        inlines.addObject().put("type", "microsoft.graph.none").putArray("link").add(text());
        inlines.addObject()
                .put("page", text())
                .put("anchor", text())
                .putArray("link")
                .add(text());
        inlines.addObject()
                .put("address", "https://example.org/" + text())
                .putArray("link")
                .add(text());
        inlines.addObject().put("address", text()).putArray("link").add(text());
        inlines.addObject().put("lineBreak", true);
    }
}
