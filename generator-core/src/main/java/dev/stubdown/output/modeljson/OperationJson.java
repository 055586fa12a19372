package dev.stubdown.output.modeljson;

import dev.stubdown.model.Operation;
import dev.stubdown.model.Operation.Permission;
import dev.stubdown.model.Operation.Variant;
import dev.stubdown.model.Parameter;
import dev.stubdown.model.RequestBody;
import dev.stubdown.model.Response;
import dev.stubdown.output.JsonText;
import java.io.IOException;

/** Prints operations, but for their examples. */
final class OperationJson {

    private final JsonText json;
    private final ProseJson prose;
    private final TypeJson types;
    private final ExampleJson examples;

    OperationJson(JsonText json, TypeJson types) {
        this.json = json;
        this.prose = new ProseJson(json);
        this.types = types;
        this.examples = new ExampleJson(json);
    }

    void operation(Operation operation) throws IOException {
        json.open();
        json.text("name", operation.name());
        json.textIfAny("summary", operation.summary());
        prose.description(operation.description());
        json.text("method", operation.method().name());
        json.text("path", operation.path().toString());
        json.text("kind", operation.kind().modelName());
        json.textOrNull("ownerType", operation.ownerType());
        json.flag("deprecated", operation.deprecated());
        json.listIfAny("parameters", operation.parameters(), this::parameter);
        request(operation);
        json.listIfAny("responses", operation.responses(), this::response);
        json.listIfAny("permissions", operation.permissions(), this::permission);
        json.listIfAny("examples", operation.examples(), examples::example);
        json.listIfAny("variants", operation.variants(), this::variant);
        json.source(operation.source());
        json.close();
    }

    private void parameter(Parameter parameter) throws IOException {
        json.openCompact();
        json.text("name", parameter.name());
        json.text("in", parameter.in().modelName());
        json.type("type", parameter.type());
        json.flag("required", parameter.required());
        json.limits(parameter.limits());
        json.textIfKnown("original", parameter.original());
        prose.description(parameter.description());
        json.flag("inferred", parameter.inferred());
        json.evidence(parameter.evidence());
        json.source(parameter.source());
        json.closeCompact();
    }

    private void request(Operation operation) throws IOException {
        RequestBody body = operation.request();
        if (body == null) {
            json.nullField("request");
            return;
        }
        json.open("request");
        json.typeOrNull("type", body.type());
        json.listIfAny("properties", body.properties(), types::property);
        json.textOrNull("wrapper", body.wrapper());
        json.texts("mediaTypes", body.mediaTypes());
        json.flag("inferred", body.inferred());
        json.evidence(body.evidence());
        json.close();
    }

    private void response(Response response) throws IOException {
        json.openCompact();
        json.numberOrNull("status", response.status());
        json.typeOrNull("type", response.type());
        json.texts("mediaTypes", response.mediaTypes());
        json.texts("headers", response.headers());
        prose.description(response.description());
        json.flag("inferred", response.inferred());
        json.evidence(response.evidence());
        json.closeCompact();
    }

    private void permission(Permission permission) throws IOException {
        json.openCompact();
        json.text("type", permission.type());
        json.texts("scopes", permission.scopes());
        json.closeCompact();
    }

    private void variant(Variant variant) throws IOException {
        json.openCompact();
        json.source(variant.source());
        json.typeIfKnown("requestType", variant.requestType());
        json.typeIfKnown("responseType", variant.responseType());
        json.closeCompact();
    }
}
