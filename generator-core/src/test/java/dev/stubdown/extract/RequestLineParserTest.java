package dev.stubdown.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.stubdown.term.HttpMethod;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestLineParserTest {

    @ParameterizedTest
    @ValueSource(strings = {"GET /a", "GET/a", "  GET   /a  ", "- GET /a", "`GET /a HTTP/1.1", "GET /a HTTP/2"})
    void a_line_has_a_method_and_a_url(String line) {
        assertEquals(Optional.of(new RequestLineParser.Split(HttpMethod.GET, "/a")), RequestLineParser.split(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIST /a", "- LIST   /a HTTP/1.1"})
    void the_method_may_be_an_extension(String line) {
        assertEquals(Optional.of(new RequestLineParser.Split(HttpMethod.LIST, "/a")), RequestLineParser.split(line));
    }

    @Test
    void a_url_follows_the_method() {
        String url = "https://a.example/b?c={d}";
        assertEquals(
                Optional.of(new RequestLineParser.Split(HttpMethod.SEARCH, url)),
                RequestLineParser.split("SEARCH " + url));
        assertEquals(
                Optional.of(new RequestLineParser.Split(HttpMethod.COPY, "{base}/a")),
                RequestLineParser.split("COPY {base}/a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"COPY file.txt to /a", "LIST of things", "SEARCH", "MOVE/a", "LISTING /a", "QUERY: /a"})
    void a_word_in_capitals_is_no_extension(String line) {
        assertEquals(Optional.empty(), RequestLineParser.split(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "get /a", "GET", "GETTING /a", "/a", "or", "Get /a", "HTTP/1.1 200 OK", "Content-Type: x"})
    void other_lines_have_none(String line) {
        assertEquals(Optional.empty(), RequestLineParser.split(line));
    }
}
