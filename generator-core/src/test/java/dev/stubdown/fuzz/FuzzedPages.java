package dev.stubdown.fuzz;

import dev.stubdown.Dialects;
import dev.stubdown.extract.PageLaws;
import dev.stubdown.fact.PageReview;
import dev.stubdown.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Pages read in each style of documentation that comes with the program. */
final class FuzzedPages {

    private static final List<PageLaws> STYLES = new ArrayList<>();

    static {
        try {
            for (String name : Dialects.BUNDLED) {
                STYLES.add(new PageLaws(Dialects.load(name)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FuzzedPages() {}

    /** What the page says, once for each style; an assertion fails where a law is broken. */
    static List<PageReview> read(String text) {
        SourceFile page = SourceFile.of("pages/fuzzed.md", text);
        return STYLES.stream().map(style -> style.check(page)).toList();
    }
}
