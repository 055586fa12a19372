package dev.stubdown.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.stubdown.fact.LinkFact.Destination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkTargetTest {

    private static LinkTarget of(String written) {
        return LinkTarget.of(written, "api/v1", ".md");
    }

    @ParameterizedTest
    @CsvSource({
        "book.md,                        api/v1/book.md,   ",
        "./book.md,                      api/v1/book.md,   ",
        "../book.md#x,                   api/book.md,      x",
        "../../../other/./book.md,       ../other/book.md, ",
        "../../../../book.md,            ../../book.md,    ",
        "book.md?view=one#a%20b,         api/v1/book.md,   a b",
        "the%20book.md,                  api/v1/the book.md, ",
        "a+b.md,                         api/v1/a+b.md,    ",
        "100%.md,                        api/v1/100%.md,   ",
        "a\\_b.md,                       api/v1/a_b.md,    ",
        "a&amp;b.md,                     api/v1/a&b.md,    ",
        "book,                           api/v1/book,      "
    })
    void a_path_is_resolved_from_the_folder_of_the_page(String written, String file, String anchor) {
        LinkTarget target = of(written);
        assertEquals(Destination.FILE, target.destination());
        assertEquals(file, target.file());
        assertEquals(anchor, target.anchor());
    }

    @ParameterizedTest
    @CsvSource({
        "/guide/start.md,      ROOT,    guide/start.md",
        "~/guide/start.md,     ROOT,    guide/start.md",
        "/guide/start,         SITE,    guide/start",
        "#where,               PAGE,    ",
        "https://example.com,  ADDRESS, ",
        "//example.com/x.md,   ADDRESS, ",
        "mailto:a@example.com, ADDRESS, "
    })
    void other_targets_are_told_apart(String written, Destination destination, String file) {
        assertEquals(destination, of(written).destination());
        assertEquals(file, of(written).file());
    }

    @ParameterizedTest
    @CsvSource({
        "'',                        ",
        "..\\book.md,               ../book.md",
        "C:\\docs\\book.md,         ",
        "http:/example.com,         http://example.com",
        "http//example.com,         http://example.com",
        "https:example.com,         https://example.com",
        "https:///example.com,      https://example.com",
        "https://https://a.com,     https://a.com"
    })
    void what_is_no_target_is_corrected_where_it_can_be(String written, String corrected) {
        LinkTarget target = of(written);
        assertEquals(Destination.NOWHERE, target.destination());
        assertEquals(corrected, target.corrected());
    }

    @Test
    void a_page_in_no_folder_keeps_the_steps_that_leave_it() {
        assertEquals("../book.md", LinkTarget.of("../book.md", "", ".md").file());
    }
}
