package dev.stubdown.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.stubdown.fact.RequestLine;
import dev.stubdown.fact.RequestLine.PlaceholderFact;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.HttpMethod;
import dev.stubdown.term.PathTemplate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlTemplatesTest {

    private static final SourceSpan PLACE = SourceSpan.startOf("page.md");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/books/{id}                    | /books/b1                           | true",
                "/books/{id}                    | /Books/{id}/                        | true",
                "/books/{id}                    | /books                              | false",
                "/books/{id}                    | /books/b1/pages                     | false",
                "/books/{id}/shelf/$ref         | /books/b1/shelf                     | false",
                "/books                         | /books/$count                       | true",
                "/books                         | /books/library.atlas                | true",
                "/books                         | /books/library.atlas/$count         | true",
                "/books/lend                    | /books/library.lend                 | true",
                "/books/library.lend            | /books/lend                         | true",
                "/books/between(a={a},b='{b}')  | /books/between(b='x/y',a=1)         | true",
                "/books/between                 | /books/between(a=1)                 | true",
                "/books/between(a={a})          | /books/among(a=1)                   | false",
                "/root:/{path}:/books           | /root:/a/b.txt:/books               | true",
                "/root:/{path}:/books           | /root/books                         | false",
                "/sites/{host}:/{path}          | /sites/a.example.org:/b/c           | true",
                "/folders/{id}/.../books        | /folders/f1/folders/f2/books        | true",
                "/a.b+c/{id}                    | /a.b+c/1                            | true",
            })
    void a_url_fits_a_line_or_not(String template, String path, boolean fits) {
        PathTemplate parsed = PathTemplate.parse(template);
        List<PlaceholderFact> placeholders = parsed.placeholders().stream()
                .map(name -> new PlaceholderFact(name, false, false, false, PLACE))
                .toList();
        RequestLine line = new RequestLine(HttpMethod.GET, parsed, placeholders, "", List.of(), List.of(), PLACE);
        assertEquals(fits, !new UrlTemplates(List.of(line)).fitting(path).isEmpty());
    }
}
