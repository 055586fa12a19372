package dev.stubdown.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.document.Document;
import dev.stubdown.source.SourceFile;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What holds for every page, tried on pages put together at random. */
class RandomPagesTest {

    private final MarkdownReader withTabs = new MarkdownReader(MarkdownOptions.withTabs("#tab/"));
    private final MarkdownReader plain = new MarkdownReader(MarkdownOptions.PLAIN);

    private static void forEachPage(Consumer<String> test) {
        Random random = new Random(42);
        for (int i = 0; i < 1_000; i++) {
            test.accept(RandomMarkdown.page(random));
        }
    }

    @Test
    void what_is_cut_before_parsing_changes_no_tree() {
        forEachPage(text -> {
            SourceFile page = SourceFile.of("page.md", text);
            for (MarkdownReader reader : List.of(withTabs, plain)) {
                Document uncut = reader.readUncut(page);
                Document cut = reader.read(page);
                assertEquals(TreeDump.of(uncut), TreeDump.of(cut), text);
                assertEquals(uncut.comments(), cut.comments(), text);
            }
        });
    }

    @Test
    void every_comment_stands_where_its_place_says() {
        forEachPage(text -> withTabs.read(SourceFile.of("page.md", text))
                .comments()
                .forEach(comment -> assertTrue(
                        text.startsWith("<!--", comment.range().start())
                                && comment.range().end() <= text.length(),
                        text)));
    }

    @Test
    void every_node_stands_in_its_parent() {
        forEachPage(text ->
                assertEquals(List.of(), TreePlaces.wrong(withTabs.read(SourceFile.of("page.md", text)), text), text));
    }

    @Test
    void the_kind_of_line_ends_does_not_matter() {
        forEachPage(text -> {
            String tree = treeOf(text);
            assertEquals(tree, treeOf(text.replace("\n", "\r\n")), text);
            assertEquals(tree, treeOf(text.replace("\n", "\r")), text);
        });
    }

    private String treeOf(String text) {
        Document page = withTabs.read(SourceFile.of("page.md", text));
        return TreeDump.withoutPlaces(page);
    }
}
