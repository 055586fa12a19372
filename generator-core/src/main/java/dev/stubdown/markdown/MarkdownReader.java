package dev.stubdown.markdown;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.stubdown.document.Document;
import dev.stubdown.document.Section;
import dev.stubdown.markdown.PageText.Edit;
import dev.stubdown.source.LineIndex;
import dev.stubdown.source.SourceFile;
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
    /** Has no state of its own: every call of {@code parse} makes its own. */
    private final Parser parser;

    /** A reader for pages of that style. */
    public MarkdownReader(MarkdownOptions options) {
        this.options = options;
        this.parser = Parser.builder(flexmarkOptions()).build();
    }

    private static DataHolder flexmarkOptions() {
        return new MutableDataSet()
                .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(TablesExtension.MIN_HEADER_ROWS, 1)
                .set(TablesExtension.MAX_HEADER_ROWS, 1)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, false)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, false)
                .set(TablesExtension.WITH_CAPTION, false)
                .toImmutable();
    }

    /** The page as a tree. Never fails: any text is a page. */
    public Document read(SourceFile file) {
        FrontMatterReader front = FrontMatterReader.read(file.text());
        List<Edit> edits = List.of(Edit.cut(0, front.end()));
        for (int repairs = 0; ; repairs++) {
            PageText page = PageText.of(file.text(), edits);
            Attempt attempt = new Attempt(page, parser.parse(page.text()), options);
            Section root = attempt.root();
            if (attempt.repairs.isEmpty() || repairs == MAX_REPAIRS) {
                LineIndex lines = LineIndex.of(file.text());
                return new Document(file.path(), lines, front.frontMatter(), root, attempt.sections.droppedTabs());
            }
            edits = attempt.repairs.addTo(edits);
        }
    }

    /** One way to read a page; another is needed where its tables need repairs. */
    private static final class Attempt {

        private final com.vladsch.flexmark.util.ast.Document parsed;
        private final Repairs repairs;
        private final SectionMapper sections;

        Attempt(PageText page, com.vladsch.flexmark.util.ast.Document parsed, MarkdownOptions options) {
            this.parsed = parsed;
            this.repairs = new Repairs(page);
            InlineMapper inlines = new InlineMapper(page, Parser.REFERENCES.get(parsed));
            this.sections = new SectionMapper(page, inlines, new BlockMapper(page, inlines, repairs), options.tabs());
        }

        Section root() {
            return sections.root(parsed);
        }
    }
}
