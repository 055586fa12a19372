package dev.stubdown.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.stubdown.document.Inline;
import dev.stubdown.source.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueListReaderTest {

    private static final TextRange PLACE = new TextRange(0, 0);

    /** A text whose code spans stand in backticks. */
    private static FlatText text(String marked) {
        List<Inline> content = new ArrayList<>();
        boolean code = false;
        for (String part : marked.split("`", -1)) {
            content.add(code ? new Inline.Code(part, PLACE) : new Inline.Text(part, PLACE));
            code = !code;
        }
        return FlatText.of(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Possible values are: `a`, `b`.                         > a b",
                "Possible values are `a` and `b`. Then `c`.             > a b",
                "The supported value is: `a`, `b`                       > a b",
                "Allowed values: a | b | c                              > a b c",
                "Valid values include a; b                              > a b",
                "One of the following values: `a` (or `b`)              > a b",
                "Possible values for the size are one of: `a`, `b`      > a b",
                "Possible values are null, a, b, or c                   > a b c",
                "Possible values are: a (when x, y), b - the rest, c    > a b c",
                "Possible values are: \"a\", 'b'                        > a b",
                "Possible values are: `a`, `a`, `b`                     > a b",
                "Possible values are: `v1.0`, `v1.1`                    > v1.0 v1.1",
                "Possible values are: `two words`, `a`, `b`             > a b",
                "No list. Possible values are none. Valid values: a, b  > a b"
            })
    void a_list_is_read(String description, String values) {
        assertEquals(
                List.of(values.strip().split(" ")),
                new ValueListReader(GraphPages.DIALECT.remarks()).read(text(description.strip())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "The default value is `a`, else `b`.",
                "If the value is `a` or `b`, look.",
                "Possible value: `a`.",
                "Valid values 1 to 5",
                "Possible values are described in the table.",
                "Possible values are listed below. `a`, `b`",
                "`a`, `b`",
                "Possible values are:"
            })
    void other_texts_list_nothing(String description) {
        assertEquals(List.of(), new ValueListReader(GraphPages.DIALECT.remarks()).read(text(description)));
    }
}
