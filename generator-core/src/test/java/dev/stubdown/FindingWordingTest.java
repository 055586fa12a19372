package dev.stubdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Findings are worded alike: held against all that the golden cases show. */
class FindingWordingTest {

    private static final Path CASES = Path.of("src/test/resources/golden/check");
    private static final String HINT = "    hint: ";

    /** A finding begins with its place; what belongs to it is indented. */
    private static final Pattern FINDING = Pattern.compile("^\\S.*» (?:ERROR|WARNING|INFO) \\S+: .*");

    private static final Pattern ASKS = Pattern.compile("did you mean `[^`]++`\\?");
    private static final Pattern INTERNAL = Pattern.compile("\\b(?:dialect|rule)\\b", Pattern.CASE_INSENSITIVE);

    private static List<String> lines(Predicate<String> wanted) {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(file -> file.endsWith("findings.txt"))
                    .sorted()
                    .flatMap(FindingWordingTest::lines)
                    .filter(wanted)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isFinding(String line) {
        return FINDING.matcher(line).matches();
    }

    @Test
    void no_message_ends_with_a_full_stop() {
        assertEquals(List.of(), lines(line -> isFinding(line) && line.endsWith(".")));
    }

    @Test
    void no_message_speaks_of_how_pages_are_read() {
        assertEquals(
                List.of(),
                lines(line -> isFinding(line)
                        && INTERNAL.matcher(line.substring(line.indexOf('»'))).find()));
    }

    @Test
    void a_hint_asks_or_tells_what_to_do_in_lower_case() {
        assertEquals(List.of(), lines(line -> line.startsWith(HINT) && !isHint(line.substring(HINT.length()))));
    }

    private static boolean isHint(String hint) {
        return hint.endsWith("?")
                ? ASKS.matcher(hint).matches()
                : Character.isLowerCase(hint.charAt(0)) && !hint.endsWith(".");
    }
}
