package com.example.devices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the guides show stands in this project, which is compiled and tested. */
class GuidesTest {

    private static final Pattern SNIPPET = Pattern.compile("(?s)```(?:java|xml)\\n(.*?)```");

    /** What the guides leave out of a snippet. */
    private static final String GAP = "…";

    @ParameterizedTest
    @ValueSource(strings = {"guide-server.md", "guide-client.md"})
    void every_snippet_is_code_of_this_project(String guide) throws IOException {
        List<String> sources = sources();
        List<String> parts = SNIPPET.matcher(Files.readString(Path.of("..", "docs", guide)))
                .results()
                .map((MatchResult snippet) -> snippet.group(1))
                .flatMap(snippet -> Stream.of(snippet.split(GAP)))
                .map(GuidesTest::comparable)
                .toList();
        assertTrue(parts.size() > 9, "snippets: " + parts.size());
        List<String> strange = parts.stream()
                .filter(part -> sources.stream().noneMatch(source -> source.contains(part)))
                .toList();
        assertEquals(List.of(), strange);
    }

    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        sources.add(comparable(Files.readString(Path.of("pom.xml"))));
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                sources.add(comparable(Files.readString(file)));
            }
        }
        return sources;
    }

    /** Without indentation and blank lines. */
    private static String comparable(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n", "\n", "\n"));
    }
}
