package dev.stubdown.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks only those of flexmark's block parsers whether they start that can start with the first character of the line. Left alone flexmark asks all:
 * for a row of a table it puts the rows above together once more, in case it were the underline of a heading. Also spares it from compiling the same
 * patterns for every page. The order is flexmark's own.
 */
final class BlockStarts implements CustomBlockParserFactory, BlockParserFactory {

    /** With so many blocks around it a line is text, whatever it begins with: flexmark asks all of them about each line, and calls itself for each. */
    private static final int MOST_OPEN = 300;

    private static final int LONGEST_BREAK = 1_000;

    private final BlockParserFactory quote;
    private final BlockParserFactory heading;
    private final BlockParserFactory fencedCode;
    private final BlockParserFactory html;
    private final BlockParserFactory thematicBreak;
    private final BlockParserFactory list;
    private final BlockParserFactory indentedCode;

    BlockStarts(DataHolder options) {
        quote = new BlockQuoteParser.Factory().apply(options);
        heading = new HeadingParser.Factory().apply(options);
        fencedCode = new FencedCodeBlockParser.Factory().apply(options);
        html = new HtmlBlockParser.Factory().apply(options);
        thematicBreak = new ThematicBreakParser.Factory().apply(options);
        list = new ListBlockParser.Factory().apply(options);
        indentedCode = new IndentedCodeBlockParser.Factory().apply(options);
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        if (state.getActiveBlockParsers().size() > MOST_OPEN) {
            return null;
        }
        BlockStart start = switch (state.getLine().charAt(state.getNextNonSpaceIndex())) {
            case '>' -> quote.tryStart(state, matched);
            case '#', '=' -> heading.tryStart(state, matched);
            case '`', '~' -> fencedCode.tryStart(state, matched);
            case '<' -> html.tryStart(state, matched);
            case '-' -> firstOf(heading, thematicBreak, list, state, matched);
            case '*', '_' -> firstOf(thematicBreak, list, null, state, matched);
            case '+', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> list.tryStart(state, matched);
            default -> null;
        };
        return start == null ? indentedCode.tryStart(state, matched) : start;
    }

    private @Nullable BlockStart firstOf(
            BlockParserFactory first,
            BlockParserFactory second,
            @Nullable BlockParserFactory third,
            ParserState state,
            MatchedBlockParser matched) {
        BlockStart start = start(first, state, matched);
        if (start == null) {
            start = start(second, state, matched);
        }
        return start == null && third != null ? third.tryStart(state, matched) : start;
    }

    /** Null where nothing starts. A longer line is no thematic break: flexmark calls itself for each character of one. */
    private @Nullable BlockStart start(BlockParserFactory factory, ParserState state, MatchedBlockParser matched) {
        return factory == thematicBreak && state.getLine().length() > LONGEST_BREAK
                ? null
                : factory.tryStart(state, matched);
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return this;
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return null;
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }
}
