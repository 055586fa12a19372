package dev.stubdown.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.markdown.RawCensus;
import dev.stubdown.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every table, row, list item and code block of the 3,341 pages of Microsoft Graph is accounted for. */
@Tag("corpus")
class AccountCorpusTest {

    private static final List<String> WRONG_SUMS = new ArrayList<>();
    private static final List<String> SILENT = new ArrayList<>();
    private static final SortedMap<String, Integer> FATES = new TreeMap<>();

    @BeforeAll
    static void read_pages() throws IOException {
        Path root = Path.of(System.getProperty("stubdown.shared", "shared-is-not-set"), "corpus", "graph-v1.0");
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(file -> read(root, file));
        }
    }

    private static void read(Path root, Path file) {
        try {
            String text = Files.readString(file);
            AccountedPage page = new AccountedPage(
                    SourceFile.of(root.relativize(file).toString().replace('\\', '/'), text));
            WRONG_SUMS.addAll(page.wrongSums(Census.of(RawCensus.of(text))));
            SILENT.addAll(page.silent());
            page.bookings().forEach(booking -> FATES.merge(fate(booking), 1, Integer::sum));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fate(Booking booking) {
        return booking.thing() + " "
                + (booking.rule() == null ? booking.fate() : booking.rule().id());
    }

    @Test
    void the_account_of_every_page_has_what_flexmark_finds_on_it() {
        assertEquals(List.of(), WRONG_SUMS);
    }

    @Test
    void whatever_is_not_understood_has_a_finding_at_its_place() {
        assertEquals(List.of(), SILENT);
        assertTrue(FATES.containsKey("ROW FAILED"), "something is not understood");
    }

    /** The table of the documentation, made again: {@code -Dstubdown.coverage=<file>} writes the counts there. */
    @Test
    void the_counts_can_be_written_down() throws IOException {
        String target = System.getProperty("stubdown.coverage");
        if (target != null) {
            Files.write(
                    Path.of(target),
                    FATES.entrySet().stream()
                            .map(fate -> fate.getKey() + " " + fate.getValue())
                            .toList());
        }
        assertEquals(46_159, FATES.values().stream().mapToInt(Integer::intValue).sum());
    }
}
