package dev.stubdown.markdown;

import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The recogniser of tables, made once for a parser. flexmark makes one for each page and compiles a regular expression for it; it holds
 * nothing but the parser's options, so pages and threads may share it.
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
            made = tables.apply(state);
            shared = made;
        }
        return made;
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
