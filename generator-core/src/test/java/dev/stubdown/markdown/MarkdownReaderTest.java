package dev.stubdown.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.document.Block;
import dev.stubdown.document.Document;
import dev.stubdown.document.PlainText;
import dev.stubdown.source.SourceFile;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {

    private final MarkdownReader reader = new MarkdownReader(MarkdownOptions.withTabs("#tab/"));

    private Document read(String text) {
        return reader.read(SourceFile.of("page.md", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "---", "---\n", "---\n---", "---\na: b", "<!--", "```", "#", "|", "|a|\n|-|"})
    void reads_the_shortest_pages(String text) {
        assertEquals("page.md", read(text).file());
    }

    @Test
    void reads_a_comment_that_is_longer_than_the_stack_is_deep() {
        Document page = read("text <!-- " + "{ \"a\": 1 }\n".repeat(2_500) + "-->\n");
        assertTrue(page.root().blocks().get(1) instanceof Block.Comment, "the comment is a block");
    }

    @Test
    void reads_quotes_in_quotes_in_quotes() {
        assertEquals(1, read(">".repeat(2_000) + " deep").root().blocks().size());
    }

    @Test
    void leaves_out_what_is_nested_deeper_than_any_page_needs() {
        int depth = 0;
        List<Block> blocks = read("> ".repeat(5_000) + "x\n").root().blocks();
        while (!blocks.isEmpty() && blocks.get(0) instanceof Block.Quote quote) {
            blocks = quote.blocks();
            depth++;
        }
        assertTrue(depth > 50 && depth < 500, () -> "too deep or too flat");
    }

    @Test
    void leaves_emphasis_as_it_is_written_where_it_is_too_deep() {
        Block.Paragraph paragraph = (Block.Paragraph) read("*a ".repeat(20_000) + "a* ".repeat(20_000))
                .root()
                .blocks()
                .get(0);
        assertTrue(PlainText.of(paragraph.content()).contains("*a *a *a a* a* a*"));
    }

    @Test
    void gives_every_thread_the_same_trees() {
        Random random = new Random(3);
        List<String> pages = IntStream.range(0, 500)
                .mapToObj(i -> RandomMarkdown.page(random))
                .toList();
        List<String> oneByOne = pages.stream().map(this::read).map(TreeDump::of).toList();
        List<String> together =
                pages.parallelStream().map(this::read).map(TreeDump::of).toList();
        assertEquals(oneByOne, together);
    }

    @Test
    void a_prefix_of_tabs_that_would_fit_every_link_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> MarkdownOptions.withTabs(" "));
    }

    @Test
    void knows_the_comments_of_paragraphs_and_cells_which_the_tree_leaves_out() {
        String text = """
                <!-- block -->

                # Title <!-- heading -->

                Text <!-- two -- hyphens --> goes on `<!-- code -->`.
                <!-- behind -->

                |a <!-- cell -->|
                |---|
                |b <!-- row -- two -->|

                - item
                  <!-- of a list -->

                ```
                <!-- fenced -->
                ```
                """;
        List<Block.Comment> comments = read(text).comments();
        assertEquals(
                List.of("block", "heading", "two -- hyphens", "behind", "cell", "row -- two", "of a list"),
                comments.stream().map(comment -> comment.text().strip()).toList());
        comments.forEach(comment -> assertEquals(
                "<!--" + comment.text() + "-->",
                text.substring(comment.range().start(), comment.range().end())));
    }
}
