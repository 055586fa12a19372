package dev.stubdown.extract;

import dev.stubdown.dialect.Dialect;
import dev.stubdown.dialect.DialectLoader;
import dev.stubdown.dialect.Parents;
import dev.stubdown.document.Document;
import dev.stubdown.fact.PageFacts;
import dev.stubdown.markdown.MarkdownOptions;
import dev.stubdown.markdown.MarkdownReader;
import dev.stubdown.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Pages read by the bundled Graph dialect. */
final class GraphPages {

    static final Dialect DIALECT = DialectLoader.load(SourceFile.of("graph.yaml", yaml()), Parents.NONE)
            .value()
            .orElseThrow();

    private static final MarkdownReader MARKDOWN = new MarkdownReader(MarkdownOptions.withTabs(DIALECT.tabLink()));
    private static final PageReader PAGES = new PageReader(DIALECT);

    private GraphPages() {}

    /** The text of the bundled dialect. */
    static String yaml() {
        try (InputStream file = GraphPages.class.getResourceAsStream("/dialects/graph.yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Document document(SourceFile page) {
        return MARKDOWN.read(page);
    }

    static PageFacts read(SourceFile page) {
        return PAGES.read(document(page));
    }

    static PageFacts read(String file, String text) {
        return read(SourceFile.of(file, text));
    }
}
