package dev.stubdown.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.stubdown.document.Block.CodeBlock;
import dev.stubdown.document.Block.Line;
import dev.stubdown.model.Example.Header;
import dev.stubdown.source.TextRange;
import dev.stubdown.term.HttpMethod;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages as pages write them; what RFC 9112 allows, and what it does not. */
class HttpMessageTest {

    private static final TextRange PLACE = new TextRange(0, 0);

    private static Optional<HttpMessage> read(String text) {
        List<Line> lines = text.lines().map(line -> new Line(line, PLACE)).toList();
        return HttpMessage.read(new CodeBlock("http", lines, PLACE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /a\nX: 1\nY: 2\n\n{\"b\": 1}",
                "\n\nPOST /a\n\n\nX: 1\nY : 2\n\n\n{\"b\": 1}\n\n",
                "POST /a\nX: 1\nY: 2\n{\"b\": 1}",
                "POST /a\nPOST /me/a\nX: 1\nY: 2\n\n{\"b\": 1}"
            })
    void a_request_has_headers_and_a_body(String text) {
        HttpMessage message = read(text).orElseThrow();
        assertEquals(new RequestLineParser.Split(HttpMethod.POST, "/a"), message.request());
        assertEquals(List.of(new Header("X", "1"), new Header("Y", "2")), message.headers());
        assertEquals("{\"b\": 1}", message.bodyText());
    }

    @Test
    void a_body_keeps_its_blank_lines() {
        assertEquals(
                "{\n\n}",
                read("HTTP/1.1 200 OK\nX: 1\n\n{\n\n}\n").orElseThrow().bodyText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 204 No Content", "http/2 204", "HTTP/1.1  204\nX: 1"})
    void a_response_has_a_status(String text) {
        HttpMessage message = read(text).orElseThrow();
        assertEquals(204, message.status());
        assertNull(message.request());
        assertNull(message.bodyText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n", "{\"a\": 1}", "HTTP/1.1 OK", "Content-Type: x", "200 OK"})
    void other_blocks_are_no_messages(String text) {
        assertEquals(Optional.empty(), read(text));
    }

    @Test
    void a_media_type_stands_without_parameters() {
        assertEquals(
                Optional.of("text/plain"),
                read("GET /a\ncontent-type: Text/Plain; charset=utf-8")
                        .orElseThrow()
                        .mediaType());
        assertEquals(
                Optional.empty(),
                read("GET /a\nContent-Type: json").orElseThrow().mediaType());
        assertEquals(Optional.empty(), read("GET /a").orElseThrow().mediaType());
    }
}
