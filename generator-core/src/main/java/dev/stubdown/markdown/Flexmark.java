package dev.stubdown.markdown;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** flexmark, set up for pages of documentation. */
final class Flexmark {

    private Flexmark() {}

    /** Made when the first page needs it: many pages do not, and its patterns take their time. */
    private static final class Lean {
        static final Parser PARSER = lean();
    }

    /** The parser, which any number of threads may use: each call of {@code parse} makes its own state. */
    static Parser parser() {
        return Lean.PARSER;
    }

    private static Parser lean() {
        DataHolder options = leanOptions();
        return Parser.builder(options)
                .customBlockParserFactory(new BlockStarts(options))
                .customInlineParserFactory(LeanInlineParser::new)
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .paragraphPreProcessorFactory(new SharedTables(TableParagraphPreProcessor.Factory()))
                .build();
    }

    /** Tables with delimiters of one dash; cells as they are: none put together, none left out, none added. */
    static MutableDataSet options() {
        return new MutableDataSet()
                .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(TablesExtension.MIN_HEADER_ROWS, 1)
                .set(TablesExtension.MAX_HEADER_ROWS, 1)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, false)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, false)
                .set(TablesExtension.WITH_CAPTION, false);
    }

    /** The same; {@link BlockStarts} stands for the block parsers, {@link SharedTables} for the extension. */
    private static DataHolder leanOptions() {
        return options()
                .set(Parser.EXTENSIONS, List.of())
                .set(Parser.BLOCK_QUOTE_PARSER, false)
                .set(Parser.HEADING_PARSER, false)
                .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
                .set(Parser.HTML_BLOCK_PARSER, false)
                .set(Parser.THEMATIC_BREAK_PARSER, false)
                .set(Parser.LIST_BLOCK_PARSER, false)
                .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
                .toImmutable();
    }
}
