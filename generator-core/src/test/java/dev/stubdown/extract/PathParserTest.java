package dev.stubdown.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.stubdown.dialect.Phrase;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.PathTemplate;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathParserTest {

    private static final SourceSpan PLACE = SourceSpan.startOf("pages/any.md");
    private static final List<String> WELL_FORMED = List.of(
            "parcels",
            "{id}",
            "{id|name}",
            "{parcel id}",
            "root:",
            "{item-path}:",
            "$value",
            "$ref",
            "microsoft.graph.box",
            "near(x={x},y='{y}')",
            "all()",
            "{a}-{b}",
            "of(kind=ns.kind'{kind}')");
    private static final String MARKS = "/{}()'=,:;$.| ab1\"<>?&%@\u00e9\u0000\n\\";

    private static final Phrase GUID = Phrase.of(Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"));

    private static PathParser parse(String path) {
        return new PathParser(path, GUID, PLACE);
    }

    private static PathTemplate template(PathParser path) {
        return new PathTemplate(path.segments());
    }

    /** The text form of a path is read to the same path, by the term and by the grammar that made it. */
    @Test
    void a_printed_path_is_read_to_itself() {
        Random random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            String text = random.ints(1 + random.nextInt(6), 0, WELL_FORMED.size())
                    .mapToObj(WELL_FORMED::get)
                    .collect(Collectors.joining("/", "/", ""));
            PathParser path = parse(text);
            assertFalse(path.malformed(), text);
            assertEquals(template(path), PathTemplate.parse(template(path).toString()), text);
            assertEquals(template(path), template(parse(template(path).toString())), text);
        }
    }

    /** One placeholder for each of the template's: {@code RequestLine} would refuse another number. */
    @Test
    void any_text_has_as_many_placeholders_as_its_path_and_is_read_to_itself() {
        Random random = new Random(4);
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(random.nextInt(30), 0, MARKS.length())
                    .mapToObj(at -> String.valueOf(MARKS.charAt(at)))
                    .collect(Collectors.joining());
            PathParser path = parse(text);
            assertEquals(
                    template(path).placeholders().size(), path.placeholders().size(), text);
            assertEquals(template(path), PathTemplate.parse(template(path).toString()), text);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "/a//b/              > /a/b",
                "a                   > /a",
                "/a/{ b c }          > /a/{b c}",
                "/f( x = '1' )       > /f(x='{x}')",
                "/f(x='a,b',y=2)     > /f(x='{x}',y={y})",
                "/f('{id}')          > /f('{id}')",
                "/f({a},{b})         > /f({a},{b})",
                "/f(x=g(1,2))        > /f(x={x})",
                "/a/}/b/{            > /a/b/{value}",
                "/{a(b}/c)           > /{a(b}/c)",
                "/a/0a1b2c3d-0000-1111-2222-aaaabbbbcccc/b > /a/{id}/b"
            })
    void paths_are_read_as(String text, String path) {
        assertEquals(path.strip(), template(parse(text.strip())).toString());
    }
}
