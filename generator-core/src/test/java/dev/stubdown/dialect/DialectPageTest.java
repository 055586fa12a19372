package dev.stubdown.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.stubdown.term.ScalarType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about writing dialects tells of every key that is read, and of every word that a key takes. */
class DialectPageTest {

    private static final Path PAGE = Path.of("..", "docs", "dialects", "README.md");
    private static final Path READERS = Path.of("src", "main", "java", "dev", "stubdown", "dialect");

    /** What follows the name of a method that reads a key, or declares one. */
    private static final Pattern KEY = Pattern.compile(
            "(?:part|pattern|text|withGroups?|texts|mappings|truth|number|scalar|word|remarkList|required)\\((?:problems, )?\\w+, \"([a-z-]+)\""
                    + "|\\.(?:text|texts|mappings|truth|number)\\(\"([a-z-]+)\"\\)"
                    + "|String [A-Z]+ = \"([a-z-]+)\";");

    private static Stream<String> keys(Path file) {
        try {
            return KEY.matcher(Files.readString(file))
                    .results()
                    .flatMap(key -> Stream.of(key.group(1), key.group(2), key.group(3)))
                    .filter(key -> key != null);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void every_key_and_word_is_told() throws IOException {
        String page = Files.readString(PAGE);
        Stream<String> keys = Stream.of("DialectLoader.java", "DialectFiles.java")
                .map(READERS::resolve)
                .flatMap(DialectPageTest::keys);
        Stream<String> words = Stream.of(
                        Arrays.stream(SectionRole.values()).map(SectionRole::word),
                        Arrays.stream(TableKind.values()).map(TableKind::word),
                        Arrays.stream(ScalarType.values()).map(ScalarType::modelName))
                .flatMap(all -> all);
        List<String> all = Stream.concat(keys, words).distinct().toList();
        assertEquals(true, all.size() > 120, () -> all.size() + " words");
        assertEquals(
                List.of(),
                all.stream()
                        .filter(word -> !page.contains('`' + word + '`') && !page.contains(word + ": "))
                        .toList());
    }
}
