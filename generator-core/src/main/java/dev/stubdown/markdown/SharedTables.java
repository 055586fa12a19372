package dev.stubdown.markdown;

import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The recogniser of tables, made once for a parser. flexmark makes one for each page and compiles a regular expression for it; it holds
 * nothing but the parser's options, so pages and threads may share it. It takes no table with tabs in front of its rows: the page is read again with spaces there.
 */
final class SharedTables implements ParagraphPreProcessorFactory {

    private final ParagraphPreProcessorFactory tables;
    private volatile @Nullable ParagraphPreProcessor shared;

    SharedTables(ParagraphPreProcessorFactory tables) {
        this.tables = tables;
    }

    @Override
    public ParagraphPreProcessor apply(ParserState state) {
        ParagraphPreProcessor made = shared;
        if (made == null) {
            made = unlessBehindTabs(tables.apply(state));
            shared = made;
        }
        return made;
    }

    private static ParagraphPreProcessor unlessBehindTabs(ParagraphPreProcessor tables) {
        return (paragraph, state) -> mayBeBehindTabs(paragraph) ? 0 : tables.preProcessBlock(paragraph, state);
    }

    /**
     * Whether a paragraph that may be a table has a line behind a tab. flexmark counts the columns of a tab as characters of the page: rows of such a table have
     * cells of the lines above, or begin in front of the page.
     */
    static boolean mayBeBehindTabs(Block paragraph) {
        boolean isBehindTab = false;
        boolean hasPipe = false;
        for (BasedSequence line : paragraph.getContentLines()) {
            isBehindTab = isBehindTab || Repairs.isBehindTab(line.getBaseSequence(), line.getStartOffset());
            hasPipe = hasPipe || line.indexOf('|') >= 0;
        }
        return isBehindTab && hasPipe;
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return tables.getAfterDependents();
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return tables.getBeforeDependents();
    }

    @Override
    public boolean affectsGlobalScope() {
        return tables.affectsGlobalScope();
    }
}
