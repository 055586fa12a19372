package dev.stubdown.output.modeljson;

import dev.stubdown.model.Example;
import dev.stubdown.model.Example.ExampleRequest;
import dev.stubdown.model.Example.ExampleResponse;
import dev.stubdown.model.Example.Header;
import dev.stubdown.model.Operation;
import dev.stubdown.model.Operation.Permission;
import dev.stubdown.model.Operation.Variant;
import dev.stubdown.model.Parameter;
import dev.stubdown.model.RequestBody;
import dev.stubdown.model.Response;
import dev.stubdown.term.HttpMethod;
import dev.stubdown.term.OperationKind;
import dev.stubdown.term.ParameterIn;
import dev.stubdown.term.PathTemplate;
import org.jspecify.annotations.Nullable;

/** Reads the operations of {@code model.json}. */
final class OperationReader {

    private OperationReader() {}

    static Operation operation(JsonNodes node) {
        return new Operation(
                node.text("name"),
                node.textOrEmpty("summary"),
                ProseReader.description(node),
                method(node),
                PathTemplate.parse(node.text("path")),
                node.word("kind", OperationKind.values(), OperationKind::modelName),
                node.nameOrNull("ownerType"),
                node.flag("deprecated"),
                node.list("parameters", OperationReader::parameter),
                request(node.objectOrNull("request")),
                node.list("responses", OperationReader::response),
                node.list("permissions", it -> new Permission(it.text("type"), it.texts("scopes"))),
                node.list("examples", OperationReader::example),
                node.list("variants", OperationReader::variant),
                node.source());
    }

    private static HttpMethod method(JsonNodes node) {
        return node.word("method", HttpMethod.values(), HttpMethod::name);
    }

    private static Parameter parameter(JsonNodes node) {
        return new Parameter(
                        node.text("name"),
                        node.word("in", ParameterIn.values(), ParameterIn::modelName),
                        node.type("type"),
                        node.flag("required"),
                        node.textOrNull("original"),
                        ProseReader.description(node),
                        node.flag("inferred"),
                        node.evidence(),
                        node.source())
                .withLimits(node.limits());
    }

    private static @Nullable RequestBody request(@Nullable JsonNodes node) {
        return node == null
                ? null
                : new RequestBody(
                        node.typeOrNull("type"),
                        node.list("properties", ModelJsonReader::property),
                        node.textOrNull("wrapper"),
                        node.texts("mediaTypes"),
                        node.flag("inferred"),
                        node.evidence());
    }

    private static Response response(JsonNodes node) {
        return new Response(
                node.value("status").isInt() ? node.number("status") : null,
                node.typeOrNull("type"),
                node.texts("mediaTypes"),
                node.texts("headers"),
                ProseReader.description(node),
                node.flag("inferred"),
                node.evidence());
    }

    private static Variant variant(JsonNodes node) {
        return new Variant(node.source(), node.typeOrNull("requestType"), node.typeOrNull("responseType"));
    }

    private static Example example(JsonNodes node) {
        return new Example(
                node.textOrNull("name"),
                exampleRequest(node.objectOrNull("request")),
                exampleResponse(node.objectOrNull("response")),
                node.source());
    }

    private static @Nullable ExampleRequest exampleRequest(@Nullable JsonNodes node) {
        return node == null
                ? null
                : new ExampleRequest(
                        method(node),
                        node.text("url"),
                        node.list("headers", OperationReader::header),
                        node.textOrNull("body"));
    }

    private static @Nullable ExampleResponse exampleResponse(@Nullable JsonNodes node) {
        return node == null
                ? null
                : new ExampleResponse(
                        node.number("status"),
                        node.list("headers", OperationReader::header),
                        node.textOrNull("body"),
                        node.flag("truncated"));
    }

    private static Header header(JsonNodes node) {
        return new Header(node.text("name"), node.text("value"));
    }
}
