package com.example.devices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.devices.generated.support.ApiException;
import com.example.devices.generated.support.ApiExceptionFilter;
import com.example.devices.generated.support.ErrorResponse;
import com.sun.net.httpserver.HttpServer;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.ResponseProcessingException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Responses of servers that keep to the documentation, and of those in front of them that do not. */
class FailuresTest {

    private final Client client = ClientBuilder.newClient().register(JsonSettings.class);
    private HttpServer server;
    private int status = 400;
    private String mediaType = "application/json";
    private String body = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", mediaType);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        client.close();
        server.stop(0);
    }

    private Response response() {
        return client.target("http://127.0.0.1:" + server.getAddress().getPort())
                .request()
                .get();
    }

    @Test
    void the_body_of_a_failure_is_typed_and_what_else_it_says_is_kept() {
        body = """
                {"error": {"code": "badRequest", "message": "no", "details": [{"code": "a"}], "innerError": {"date": "today"},
                 "retry": 3}}
                """;
        ApiException failure = ApiException.of(response());
        assertEquals(400, failure.getStatus());
        ErrorResponse said = failure.getBody();
        assertEquals("badRequest", said.getError().getCode());
        assertEquals("no", said.getError().getMessage());
        assertEquals(1, said.getError().getDetails().size());
        assertEquals(3, said.getError().getAdditionalProperties().get("retry"));
        assertEquals("HTTP status 400", failure.getMessage());
    }

    @Test
    void problem_json_is_json_too() {
        mediaType = "application/problem+json";
        body = "{\"error\": {\"code\": \"a\"}}";
        assertEquals("a", ApiException.of(response()).getBody().getError().getCode());
    }

    @Test
    void a_page_of_a_proxy_is_no_body() {
        status = 502;
        mediaType = "text/html";
        body = "<h1>Bad Gateway</h1>";
        ApiException failure = ApiException.of(response());
        assertEquals(502, failure.getStatus());
        assertNull(failure.getBody());
    }

    @Test
    void json_that_is_cut_off_is_no_body() {
        status = 500;
        body = "{\"error\": ";
        ApiException failure = ApiException.of(response());
        assertEquals(500, failure.getStatus());
        assertNull(failure.getBody());
    }

    @Test
    void a_failure_may_have_no_body_at_all() {
        status = 404;
        assertNull(ApiException.of(response()).getBody());
    }

    @Test
    void a_filter_throws_the_same_from_any_request() {
        client.register(ApiExceptionFilter.class);
        body = "{\"error\": {\"code\": \"a\"}}";
        ApiException typed = ApiException.of(assertThrows(ResponseProcessingException.class, this::response));
        assertEquals("a", typed.getBody().getError().getCode());
        mediaType = "text/html";
        ApiException bare = ApiException.of(assertThrows(ResponseProcessingException.class, this::response));
        assertNull(bare.getBody());
        status = 200;
        assertEquals(200, response().getStatus());
    }

    @Test
    void only_failures_are_thrown() {
        status = 200;
        body = "{}";
        Response good = response();
        assertSame(good, ApiException.check(good));
        status = 409;
        Response bad = response();
        assertEquals(
                409,
                assertThrows(ApiException.class, () -> ApiException.check(bad)).getStatus());
    }
}
