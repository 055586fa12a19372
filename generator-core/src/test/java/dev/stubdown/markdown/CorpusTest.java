package dev.stubdown.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.stubdown.document.Block;
import dev.stubdown.document.Document;
import dev.stubdown.document.FrontMatter;
import dev.stubdown.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What other programs counted in the same pages. */
@Tag("corpus")
class CorpusTest {

    private static final MarkdownOptions GRAPH = MarkdownOptions.withTabs("#tab/");
    private static List<SourceFile> pages = List.of();

    @BeforeAll
    static void readPages() {
        pages = Corpus.pages();
        assertEquals(3_341, pages.size());
    }

    private static List<Document> documents(MarkdownOptions options) {
        MarkdownReader reader = new MarkdownReader(options);
        return pages.stream().map(reader::read).toList();
    }

    @Test
    void all_tables_and_code_blocks_are_there() {
        List<Document> documents = documents(MarkdownOptions.PLAIN);
        assertEquals(7_047, count(documents, Block.Table.class));
        assertEquals(8_490, count(documents, Block.CodeBlock.class));
    }

    @Test
    void every_page_has_front_matter_and_one_heading_of_level_1() {
        List<Document> documents = documents(GRAPH);
        List<String> odd = documents.stream()
                .filter(page -> page.frontMatter().state() != FrontMatter.State.PRESENT
                        || page.root().sections().stream()
                                        .filter(section -> section.heading().level() == 1)
                                        .count()
                                != 1)
                .map(Document::file)
                .toList();
        assertEquals(List.of(), odd);
        assertEquals(
                6_811 - 1_382,
                documents.stream().mapToInt(page -> page.droppedTabs().size()).sum());
    }

    @Test
    void what_is_cut_before_parsing_changes_no_tree() {
        MarkdownReader reader = new MarkdownReader(GRAPH);
        MarkdownReader plain = new MarkdownReader(MarkdownOptions.PLAIN);
        List<String> different = pages.stream()
                .filter(page -> !TreeDump.of(reader.read(page)).equals(TreeDump.of(reader.readUncut(page)))
                        || !TreeDump.of(plain.read(page)).equals(TreeDump.of(plain.readUncut(page)))
                        || !reader.read(page)
                                .comments()
                                .equals(reader.readUncut(page).comments()))
                .map(SourceFile::path)
                .toList();
        assertEquals(List.of(), different);
    }

    private static long count(List<Document> documents, Class<? extends Block> kind) {
        return documents.stream()
                .flatMap(page -> TreeWalk.blocks(page))
                .filter(kind::isInstance)
                .count();
    }
}
