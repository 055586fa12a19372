package dev.stubdown.markdown;

import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.stubdown.document.Block;
import dev.stubdown.document.Document;
import dev.stubdown.document.Document.DroppedTab;
import dev.stubdown.document.Section;
import dev.stubdown.markdown.PageText.Edit;
import dev.stubdown.source.LineIndex;
import dev.stubdown.source.SourceFile;
import dev.stubdown.source.TextRange;
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

    private static final char NULL = '\0';
    private static final char REPLACEMENT = '\uFFFD';

    private final MarkdownOptions options;

    /** Those of a page that flexmark sees nothing of. */
    private final ReferenceRepository noReferences = new ReferenceRepository(new MutableDataSet());

    /** A reader for pages of that style. */
    public MarkdownReader(MarkdownOptions options) {
        this.options = options;
    }

    /** The page as a tree. Never fails: any text is a page. */
    public Document read(SourceFile written) {
        SourceFile file = withoutNulls(written);
        FrontMatterReader front = FrontMatterReader.read(file.text());
        PageScanner scan = PageScanner.scan(file.text(), front.end(), options.tabs());
        return DeepStack.call(() -> read(file, front, scan, scan.isComplete()));
    }

    /** The page as a tree, all of it parsed by flexmark: what {@link #read} must be equal to. */
    Document readUncut(SourceFile written) {
        SourceFile file = withoutNulls(written);
        FrontMatterReader front = FrontMatterReader.read(file.text());
        PageScanner uncut = PageScanner.scan(file.text(), file.text().length(), options.tabs());
        return DeepStack.call(() -> read(file, front, uncut, false));
    }

    /** A null character is a replacement character (CommonMark, Insecure characters). */
    private static SourceFile withoutNulls(SourceFile file) {
        return file.text().indexOf(NULL) < 0
                ? file
                : new SourceFile(file.path(), file.text().replace(NULL, REPLACEMENT), file.decoding());
    }

    private Document read(SourceFile file, FrontMatterReader front, PageScanner scan, boolean isPlain) {
        List<Edit> edits = new ArrayList<>(scan.edits().size() + 1);
        edits.add(Edit.cut(0, front.end()));
        edits.addAll(scan.edits());
        PlainBlocks.Read plain = isPlain ? PlainBlocks.read(PageText.of(file.text(), edits)) : PlainBlocks.Read.NOTHING;
        Attempt attempt = attempt(file.text(), PlainStretch.replaced(plain.stretches(), edits), plain);
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
                attempt.tooLong,
                attempt.comments);
    }

    /** Reads the page as often as its tables need repairs. */
    private Attempt attempt(String text, List<Edit> edits, PlainBlocks.Read plain) {
        List<Edit> repaired = edits;
        Attempt attempt = once(text, edits, plain);
        for (int repairs = 0; !attempt.repairs.isEmpty() && repairs < MAX_REPAIRS; repairs++) {
            repaired = attempt.repairs.addTo(repaired);
            attempt = once(text, repaired, plain);
        }
        return attempt;
    }

    private Attempt once(String text, List<Edit> edits, PlainBlocks.Read plain) {
        PageText page = PageText.of(text, edits);
        com.vladsch.flexmark.util.ast.Document parsed =
                plain.isAll() ? null : Flexmark.parser().parse(page.text());
        ReferenceRepository references = parsed == null ? noReferences : Parser.REFERENCES.get(parsed);
        Repairs repairs = new Repairs(page);
        PageComments comments = new PageComments(page);
        InlineMapper inlines = new InlineMapper(page, references, comments);
        BlockMapper blocks = new BlockMapper(page, inlines, comments, repairs);
        SectionMapper sections = new SectionMapper(page, inlines, blocks, comments, options.tabs());
        if (parsed == null) {
            plain.stretches().forEach(sections::addAll);
        } else {
            sections.addAll(parsed, plain.stretches());
        }
        return new Attempt(
                sections.root(),
                sections.droppedTabs(),
                blocks.tooDeep(),
                inlines.unread(),
                comments.inOrder(),
                repairs);
    }

    /** A page read once; it must be read again where its tables need repairs. */
    private record Attempt(
            Section root,
            List<DroppedTab> droppedTabs,
            List<Block> tooDeep,
            List<TextRange> tooLong,
            List<Block.Comment> comments,
            Repairs repairs) {}
}
