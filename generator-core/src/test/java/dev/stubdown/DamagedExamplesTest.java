package dev.stubdown;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.check.CheckedSet;
import dev.stubdown.check.Checker;
import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.dialect.Dialect;
import dev.stubdown.extract.PageReader;
import dev.stubdown.fact.PageReview;
import dev.stubdown.link.Linker;
import dev.stubdown.markdown.MarkdownReader;
import dev.stubdown.model.ApiModel;
import dev.stubdown.source.FileTree;
import dev.stubdown.source.LineIndex;
import dev.stubdown.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages with examples, damaged at random: a review never fails, and whatever it finds has a place on the page. */
class DamagedExamplesTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "check", "example");
    private static final String DAMAGE = "{}[]\",:/\n\r#<!->@'\\ \u00a0\u200b|`(){}0";
    private static final int ROUNDS = 6;

    private final Random random = new Random(20);

    private String damaged(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = random.nextInt(8); i >= 0; i--) {
            int at = random.nextInt(out.length());
            if (random.nextBoolean()) {
                out.delete(at, Math.min(out.length(), at + random.nextInt(30)));
            } else {
                out.insert(at, DAMAGE.charAt(random.nextInt(DAMAGE.length())));
            }
        }
        return out.toString();
    }

    private static List<Diagnostic> review(Dialect dialect, String text) {
        SourceFile file = SourceFile.of("api/page.md", text);
        MarkdownReader markdown = new MarkdownReader(DialectOptions.markdown(dialect));
        PageReview review = new PageReader(dialect).review(markdown.read(file));
        ApiModel model = new Linker(DialectOptions.link(dialect, true))
                .link(List.of(review.facts()))
                .value();
        List<Diagnostic> all = new ArrayList<>(review.diagnostics());
        all.addAll(review.facts().diagnostics());
        all.addAll(new Checker().check(new CheckedSet(model, List.of(review), FileTree.NONE, dialect), List.of()));
        return all;
    }

    private static void isOnThePage(Diagnostic found, String text) {
        LineIndex lines = LineIndex.of(text);
        int last = lines.line(text.length());
        assertTrue(found.source().line() <= last, found::toString);
        int start = 0;
        while (lines.line(start) < found.source().line()) {
            start++;
        }
        int end = start + found.source().column() - 1 + found.source().length();
        assertTrue(end <= text.length(), found::toString);
    }

    @Test
    void a_review_of_damaged_pages_finds_places_on_them() throws IOException {
        Dialect dialect = Dialects.load("graph");
        List<Path> pages;
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            pages = files.filter(file -> file.getFileName().toString().contains("book-"))
                    .sorted()
                    .toList();
        }
        for (Path page : pages) {
            String whole = Files.readString(page);
            for (int round = 0; round < ROUNDS; round++) {
                String text = damaged(whole);
                review(dialect, text).forEach(found -> isOnThePage(found, text));
            }
        }
    }
}
