package dev.stubdown.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.stubdown.term.HttpMethod;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestLineParserTest {

    @ParameterizedTest
    @ValueSource(strings = {"GET /a", "GET/a", "  GET   /a  ", "- GET /a", "`GET /a HTTP/1.1", "GET /a HTTP/2"})
    void a_line_has_a_method_and_a_url(String line) {
        assertEquals(Optional.of(new RequestLineParser.Split(HttpMethod.GET, "/a")), RequestLineParser.split(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "get /a", "GET", "GETTING /a", "/a", "or", "Get /a", "HTTP/1.1 200 OK", "Content-Type: x"})
    void other_lines_have_none(String line) {
        assertEquals(Optional.empty(), RequestLineParser.split(line));
    }
}
