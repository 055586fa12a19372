package dev.stubdown.output.modeljson;

import dev.stubdown.model.Example;
import dev.stubdown.model.Example.ExampleRequest;
import dev.stubdown.model.Example.ExampleResponse;
import dev.stubdown.model.Example.Header;
import dev.stubdown.output.JsonText;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Prints documented exchanges. */
final class ExampleJson {

    private final JsonText json;

    ExampleJson(JsonText json) {
        this.json = json;
    }

    void example(Example example) throws IOException {
        json.open();
        json.textIfKnown("name", example.name());
        request(example.request());
        response(example.response());
        json.source(example.source());
        json.close();
    }

    private void request(@Nullable ExampleRequest request) throws IOException {
        if (request != null) {
            json.openCompact("request");
            json.text("method", request.method().name());
            json.text("url", request.url());
            json.listIfAny("headers", request.headers(), this::header);
            json.textIfKnown("body", request.body());
            json.closeCompact();
        }
    }

    private void response(@Nullable ExampleResponse response) throws IOException {
        if (response != null) {
            json.openCompact("response");
            json.number("status", response.status());
            json.listIfAny("headers", response.headers(), this::header);
            json.textIfKnown("body", response.body());
            json.flag("truncated", response.truncated());
            json.closeCompact();
        }
    }

    private void header(Header header) throws IOException {
        json.openCompact();
        json.text("name", header.name());
        json.text("value", header.value());
        json.closeCompact();
    }
}
