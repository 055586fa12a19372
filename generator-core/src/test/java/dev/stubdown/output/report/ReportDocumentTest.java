package dev.stubdown.output.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportDocumentTest {

    @ParameterizedTest
    @CsvSource({
        "'',       api/a.md,            api/a.md",
        "docs,     api/a.md,            docs/api/a.md",
        "docs,     ../stubdown.yaml,    stubdown.yaml",
        "a/docs,   ../stubdown.yaml,    a/stubdown.yaml",
        "a/docs,   ../../b/c.yaml,      b/c.yaml",
        "'',       ../stubdown.yaml,    ../stubdown.yaml",
        "docs,     ../../stubdown.yaml, ../stubdown.yaml"
    })
    void a_file_is_named_from_where_the_user_stands(String folder, String file, String path) {
        assertEquals(path, ReportDocument.path(folder, file));
    }

    @ParameterizedTest
    @CsvSource({
        "a b.md, a%20b.md",
        "ä.md, %C3%A4.md",
        "c:d%.md, c%3Ad%25.md",
        "a/(b)~_-.md, a/(b)~_-.md",
        "#?[], %23%3F%5B%5D"
    })
    void a_path_is_a_reference_of_rfc_3986(String path, String uri) {
        assertEquals(uri, RelativeUri.of(path));
    }
}
