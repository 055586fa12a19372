package dev.stubdown.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.stubdown.DialectOptions;
import dev.stubdown.Dialects;
import dev.stubdown.GenerationRequest;
import dev.stubdown.Generator;
import dev.stubdown.model.Operation;
import dev.stubdown.routing.GeneratedApi.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each form of a path, behind both servers: which method a request reaches, and what it gives it. */
class RoutingTest {

    /** The request lines of a page each. Equal ones are one operation. */
    private static final List<String> LINES = List.of(
            "GET /books",
            "GET /books/{id}",
            "PATCH /books/{id}",
            "GET /books/newest",
            "GET /books/changed()",
            "GET /books/$count",
            "GET /books/{id}/$value",
            "POST /books/{id}/authors/$ref",
            "DELETE /books/{id}/authors/{author-id}/$ref",
            "GET /books/{id}/pages/{page-id}",
            "GET /books/{id}:/{way}",
            "GET /shelves/shop.fiction.shelf",
            "GET /shelves/{id}",
            "GET /shelf/root:/{item-path}",
            "GET /shelf/root:/{item-path}:/children",
            "GET /shelf/root:/{item-path}:/pages/{page-id}",
            "PUT /shelf/items/{id}:/{file-name}:/content",
            "GET /shelf/items/{id}/content",
            "GET /books/search(q='{q}')",
            "GET /books/between(first='{first}',last='{last}')",
            "GET /books/between(first='{first}',last='{last}')/summary",
            "GET /books/cell(row={row},column={column})",
            "GET /books/isbn={isbn}");

    private static final Map<Runtimes, Deployed> SERVERS = new EnumMap<>(Runtimes.class);

    private static GeneratedApi api;

    @BeforeAll
    static void generate(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("api"));
        for (int i = 0; i < LINES.size(); i++) {
            Files.writeString(folder.resolve("api/book-" + (char) ('a' + i) + ".md"), page(LINES.get(i)));
        }
        api = GeneratedApi.of(
                new Generator()
                        .model(GenerationRequest.builder().docs(List.of(folder)).buildModelRequest())
                        .model(),
                DialectOptions.wire(Dialects.load("graph")));
        for (Runtimes runtime : Runtimes.values()) {
            SERVERS.put(runtime, Deployed.on(runtime, api));
        }
    }

    private static String page(String line) {
        return """
                # Get book

                Namespace: shop

                Reads a book.

                ## HTTP request

                ```http
                %s
                ```

                ## Response

                If successful, this method returns a `204 No Content` response code.
                """.formatted(line);
    }

    @AfterAll
    static void close() {
        SERVERS.values().forEach(Deployed::close);
    }

    static Stream<List<String>> requests() {
        return Stream.of(
                // what was sent, the line that documents it, and the arguments
                List.of("GET /books", "GET /books"),
                List.of("GET /books/1", "GET /books/{id}", "1"),
                List.of("PATCH /books/1", "PATCH /books/{id}", "1"),
                List.of("GET /books/newest", "GET /books/newest"),
                List.of("GET /books/a%27b%28c%29", "GET /books/{id}", "a'b(c)"),
                List.of("GET /books/a%2Fb", "GET /books/{id}", "a/b"),
                List.of("GET /books/changed()", "GET /books/changed()"),
                List.of("GET /books/changed%28%29", "GET /books/changed()"),
                List.of("GET /books/changed()?$top=1", "GET /books/changed()"),
                List.of("GET /books/%24count", "GET /books/$count"),
                List.of("GET /books/1/$value", "GET /books/{id}/$value", "1"),
                List.of("GET /books/1/%24value", "GET /books/{id}/$value", "1"),
                List.of("POST /books/1/authors/%24ref", "POST /books/{id}/authors/$ref", "1"),
                List.of("DELETE /books/1/authors/2/$ref", "DELETE /books/{id}/authors/{author-id}/$ref", "1", "2"),
                List.of("GET /books/1/pages/2", "GET /books/{id}/pages/{page-id}", "1", "2"),
                List.of("GET /books/1:/pages/2", "GET /books/{id}:/{way}", "1", "pages/2"),
                List.of("GET /books/1%3A/pages/2", "GET /books/{id}:/{way}", "1", "pages/2"),
                List.of("GET /shelves/shop.fiction.shelf", "GET /shelves/shop.fiction.shelf"),
                List.of("GET /shelves/shop-fiction-shelf", "GET /shelves/{id}", "shop-fiction-shelf"),
                List.of("GET /shelf/root:/a%20b/c.txt", "GET /shelf/root:/{item-path}", "a b/c.txt"),
                List.of("GET /shelf/root:/a/b:/children", "GET /shelf/root:/{item-path}:/children", "a/b"),
                List.of("GET /shelf/root%3A/a%3A/children", "GET /shelf/root:/{item-path}:/children", "a"),
                List.of("GET /shelf/root:/a/b:/pages/7", "GET /shelf/root:/{item-path}:/pages/{page-id}", "a/b", "7"),
                List.of(
                        "PUT /shelf/items/1:/a/b.txt:/content",
                        "PUT /shelf/items/{id}:/{file-name}:/content",
                        "1",
                        "a/b.txt"),
                List.of("GET /shelf/items/1/content", "GET /shelf/items/{id}/content", "1"),
                List.of("GET /books/search(q='it')", "GET /books/search(q='{q}')", "it"),
                List.of("GET /books/search(q='it''s')", "GET /books/search(q='{q}')", "it's"),
                List.of("GET /books/search(q=%27it%27%27s%27)", "GET /books/search(q='{q}')", "it's"),
                List.of("GET /books/search%28q%3D%27a%2Fb%27%29", "GET /books/search(q='{q}')", "a/b"),
                List.of("GET /books/search(q='')", "GET /books/search(q='{q}')", ""),
                List.of(
                        "GET /books/between(first='a',last='b')",
                        "GET /books/between(first='{first}',last='{last}')",
                        "a",
                        "b"),
                List.of(
                        "GET /books/between%28first%3D%27a%2Cb%27%2Clast%3D%27c%27%29",
                        "GET /books/between(first='{first}',last='{last}')", "a,b", "c"),
                List.of(
                        "GET /books/between(first='a',last='b')/summary",
                        "GET /books/between(first='{first}',last='{last}')/summary",
                        "a",
                        "b"),
                List.of("GET /books/cell(row=1,column=2)", "GET /books/cell(row={row},column={column})", "1", "2"),
                List.of("GET /books/isbn%3D42", "GET /books/isbn={isbn}", "42"));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void requestsReachTheirMethodsWithTheirArguments(List<String> expected) {
        String[] request = expected.get(0).split(" ");
        Operation operation = operation(expected.get(1));
        Target target = api.target(operation);
        String lines = Stream.concat(Stream.of(target.name()), expected.stream().skip(2))
                .collect(Collectors.joining("\n"));
        SERVERS.forEach((runtime, server) -> {
            RawHttp.Answer answer = server.send(request[0], request[1], target.method());
            assertEquals(
                    "200 " + lines,
                    answer.status() + " " + arguments(answer.body(), expected.size() - 1),
                    runtime.name());
        });
    }

    /** The answer without what comes behind the arguments in the path. */
    private static String arguments(String body, int lines) {
        return Stream.of(body.split("\n", -1)).limit(lines).collect(Collectors.joining("\n"));
    }

    private static Operation operation(String line) {
        String page = "api/book-" + (char) ('a' + LINES.indexOf(line)) + ".md";
        return api.model().operations().stream()
                .filter(operation -> operation.source().file().equals(page))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(line));
    }

    @Test
    void nothingElseReachesAMethod() {
        SERVERS.forEach((runtime, server) -> {
            Target any = api.target(operation("GET /books"));
            for (String path : List.of("/", "/books/1/pages", "/book", "/shelf/root", "/books/1/2/3")) {
                assertEquals(404, server.send("GET", path, any.method()).status(), runtime + " " + path);
            }
        });
    }

    @Test
    void clientsSendWhatThePagesDocument() throws Exception {
        assertEquals(List.of(), ClientCalls.wrong(api));
    }
}
