package dev.stubdown.markdown;

import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** flexmark's own inline parser, except that it does not copy the whole block for each pattern that matches, and knows more comments. */
final class LeanInlineParser extends CommonmarkInlineParser {

    /** A target in angle brackets: anything but these and a line end, unless a backslash stands in front (CommonMark, 6.3). */
    private static final Pattern IN_ANGLES = Pattern.compile("\\G<(?:[^<>\\\\\r\n]|\\\\[^\r\n])*+>");

    /**
     * How many characters of text are read as inlines. flexmark looks for the end of many a mark as far as the text goes, and again at the next one: twice the
     * text takes four times the time.
     */
    static final int LONGEST = 30_000;

    private static final String COMMENT_START = "<!--";
    private static final String COMMENT_END = "-->";

    LeanInlineParser(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        super(
                options,
                // parseCustom changes it, and the parser shares it between threads
                (BitSet) specialCharacters.clone(),
                delimiterCharacters,
                delimiterProcessors,
                linkRefProcessors,
                extensions);
    }

    @Override
    public void parse(BasedSequence content, Node block) {
        if (content.length() > LONGEST) {
            block.appendChild(new UnreadText(content.trim()));
        } else {
            super.parse(content, block);
        }
    }

    @Override
    public @Nullable BasedSequence match(Pattern pattern) {
        if (index >= input.length()) {
            return null;
        }
        Matcher matcher = pattern.matcher(input);
        matcher.region(index, input.length());
        // for a pattern that is bound to its start, find would try all places behind as well, and end at none
        if (isBound(pattern) ? !matcher.lookingAt() : !matcher.find()) {
            return null;
        }
        index = matcher.end();
        return input.subSequence(matcher.start(), matcher.end());
    }

    /** All that flexmark calls this with, but for the backticks that it looks for anywhere. */
    private static boolean isBound(Pattern pattern) {
        return pattern == IN_ANGLES || pattern.pattern().startsWith("^");
    }

    /** A target in angle brackets may have blanks in it since CommonMark 0.24; flexmark wants them without. Null where no target stands here. */
    @Override
    public @Nullable BasedSequence parseLinkDestination() {
        BasedSequence inAngles = peek() == '<' ? match(IN_ANGLES) : null;
        return inAngles == null ? super.parseLinkDestination() : inAngles;
    }

    /** A comment may have two hyphens in it since CommonMark 0.31.2; flexmark follows an older version. */
    @Override
    public boolean parseHtmlInline() {
        int start = index;
        boolean found = super.parseHtmlInline();
        int end = found || !input.matchChars(COMMENT_START, start)
                ? -1
                : input.indexOf(COMMENT_END, start + COMMENT_START.length());
        if (end < 0) {
            return found;
        }
        index = end + COMMENT_END.length();
        appendNode(new HtmlInlineComment(input.subSequence(start, index)));
        return true;
    }

    @Override
    public boolean spnl() {
        skipSpaces();
        if (peek() == '\r' || peek() == '\n') {
            index += peek() == '\r' && peek(1) == '\n' ? 2 : 1;
            skipSpaces();
        }
        return true;
    }

    private void skipSpaces() {
        while (peek() == ' ' || peek() == '\t') {
            index++;
        }
    }
}
