package dev.stubdown.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.fact.RequestLine;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.HttpMethod;
import dev.stubdown.term.PathTemplate;
import java.util.List;

/** What holds for the path that any text is. */
public final class PathLaws {

    private static final SourceSpan PLACE = SourceSpan.startOf("pages/fuzzed.md");

    private PathLaws() {}

    /** Reads the text as a path; an assertion fails where a law is broken. */
    public static void check(String text) {
        RequestLine line = line(text);
        PathTemplate path = line.path();
        assertEquals(path, PathTemplate.parse(path.toString()), "printed");
        assertTrue(path.segments().stream().noneMatch(segment -> segment.parts().isEmpty()), "an empty segment");
        assertTrue(path.placeholders().stream().noneMatch(String::isBlank), "a placeholder without a name");
        assertTrue(line.pathAsWritten().startsWith("/"), line::pathAsWritten);
        new UrlTemplates(List.of(line)).fitting(text);
    }

    private static RequestLine line(String text) {
        PathParser parsed = new PathParser(text, GraphPages.DIALECT.requests().sampleKey(), PLACE);
        PathTemplate path = new PathTemplate(parsed.segments());
        return new RequestLine(HttpMethod.GET, path, parsed.placeholders(), "", List.of(), List.of(), PLACE);
    }
}
