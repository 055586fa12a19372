package dev.stubdown.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.Document;
import dev.stubdown.document.Block;
import dev.stubdown.source.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Turns flexmark's code blocks into ours. */
final class CodeMapper {

    private final PageText page;

    CodeMapper(PageText page) {
        this.page = page;
    }

    Block.CodeBlock fenced(FencedCodeBlock block, TextRange range) {
        boolean isWhole = block.getParent() instanceof Document && isAtStartOfLine(range.start());
        List<Block.Line> lines = isWhole
                ? sourceLines(block.getClosingMarker().isNotNull(), range)
                : SourceLines.of(page, block.getContentLines());
        return code(firstWord(block.getInfo().toString()), lines, range);
    }

    /** A block that stands in nothing else, with a fence at its end. */
    Block.CodeBlock fenced(String info, TextRange range) {
        return code(firstWord(info), sourceLines(true, range), range);
    }

    Block.CodeBlock indented(IndentedCodeBlock block, TextRange range) {
        return code("", SourceLines.of(page, block.getContentLines()), range);
    }

    private static Block.CodeBlock code(String info, List<Block.Line> lines, TextRange range) {
        TextRange whole = range;
        if (!lines.isEmpty()) {
            whole = range.union(lines.get(0).range())
                    .union(lines.get(lines.size() - 1).range());
        }
        return new Block.CodeBlock(info, plain(lines), whole);
    }

    private boolean isAtStartOfLine(int offset) {
        return offset == 0 || "\r\n".indexOf(page.source().charAt(offset - 1)) >= 0;
    }

    /** The lines between the fences, from the source: flexmark was not given them. */
    private List<Block.Line> sourceLines(boolean isClosed, TextRange range) {
        String source = page.source();
        int info = SourceLines.endOfLine(source, range.start(), range.end());
        int start = SourceLines.startOfNext(source, info, range.end());
        int end = isClosed ? startOfLine(range.end()) : range.end();
        return SourceLines.of(page, start, Math.max(start, end));
    }

    private int startOfLine(int offset) {
        int at = offset;
        while ("\r\n".indexOf(page.source().charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    private static String firstWord(String info) {
        String text = PlainCharacters.unescaped(info).strip();
        int end = 0;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    private static List<Block.Line> plain(List<Block.Line> lines) {
        List<Block.Line> plain = new ArrayList<>(lines.size());
        for (Block.Line line : lines) {
            String text = PlainCharacters.of(line.text());
            plain.add(text == line.text() ? line : new Block.Line(text, line.range()));
        }
        return plain;
    }
}
