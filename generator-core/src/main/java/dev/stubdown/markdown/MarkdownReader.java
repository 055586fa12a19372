package dev.stubdown.markdown;

import com.vladsch.flexmark.parser.Parser;
import dev.stubdown.document.Block;
import dev.stubdown.document.Document;
import dev.stubdown.document.Document.DroppedTab;
import dev.stubdown.document.Section;
import dev.stubdown.markdown.PageText.Edit;
import dev.stubdown.source.LineIndex;
import dev.stubdown.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads pages. One reader serves any number of threads.
 *
 * <p>Markdown is CommonMark with GitHub's tables, except that a pipe inside a code span separates no cells where the row has cells enough without it.
 */
public final class MarkdownReader {

    /** How often a page is parsed again at most; each time brings the next pair of backticks of a row into its place. */
    private static final int MAX_REPAIRS = 8;

    private final MarkdownOptions options;
    private final Parser parser;

    /** A reader for pages of that style. */
    public MarkdownReader(MarkdownOptions options) {
        this.options = options;
        this.parser = Flexmark.parser();
    }

    /** The page as a tree. Never fails: any text is a page. */
    public Document read(SourceFile file) {
        FrontMatterReader front = FrontMatterReader.read(file.text());
        PageScanner scan = PageScanner.scan(file.text(), front.end(), options.tabs());
        return DeepStack.call(() -> read(file, front, scan));
    }

    /** The page as a tree, all of it parsed: what {@link #read} must be equal to. */
    Document readUncut(SourceFile file) {
        FrontMatterReader front = FrontMatterReader.read(file.text());
        PageScanner nothing = PageScanner.scan(file.text(), file.text().length(), options.tabs());
        return DeepStack.call(() -> read(file, front, nothing));
    }

    private Document read(SourceFile file, FrontMatterReader front, PageScanner scan) {
        List<Edit> edits = new ArrayList<>(scan.edits().size() + 1);
        edits.add(Edit.cut(0, front.end()));
        edits.addAll(scan.edits());
        Attempt attempt = attempt(file.text(), edits);
        for (int repairs = 0; !attempt.repairs.isEmpty() && repairs < MAX_REPAIRS; repairs++) {
            edits = attempt.repairs.addTo(edits);
            attempt = attempt(file.text(), edits);
        }
        List<DroppedTab> droppedTabs = new ArrayList<>(scan.droppedTabs());
        droppedTabs.addAll(attempt.droppedTabs);
        droppedTabs.sort(Comparator.comparingInt(tab -> tab.range().start()));
        return new Document(
                file.path(),
                LineIndex.of(file.text()),
                front.frontMatter(),
                attempt.root,
                droppedTabs,
                attempt.tooDeep,
                attempt.comments);
    }

    private Attempt attempt(String text, List<Edit> edits) {
        PageText page = PageText.of(text, edits);
        com.vladsch.flexmark.util.ast.Document parsed = parser.parse(page.text());
        Repairs repairs = new Repairs(page);
        PageComments comments = new PageComments(page);
        InlineMapper inlines = new InlineMapper(page, Parser.REFERENCES.get(parsed), comments);
        BlockMapper blocks = new BlockMapper(page, inlines, comments, repairs);
        SectionMapper sections = new SectionMapper(page, inlines, blocks, comments, options.tabs());
        Section root = sections.root(parsed);
        return new Attempt(root, sections.droppedTabs(), blocks.tooDeep(), comments.inOrder(), repairs);
    }

    /** A page read once; it must be read again where its tables need repairs. */
    private record Attempt(
            Section root,
            List<DroppedTab> droppedTabs,
            List<Block> tooDeep,
            List<Block.Comment> comments,
            Repairs repairs) {}
}
