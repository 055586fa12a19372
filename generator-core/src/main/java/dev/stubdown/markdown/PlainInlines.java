package dev.stubdown.markdown;

import dev.stubdown.document.Inline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads text, code spans, links, emphasis, tags and ends of line without flexmark, where no mark could mean two things. Whatever it does not read for
 * certain makes the whole content unsure.
 */
final class PlainInlines {

    private static final char NONE = 0;

    /** What may be more than text. All characters below the space but the tab are among it. */
    private static final boolean[] MARKS = marks("`[]\\!<&*_");

    /** The longest name or number of an entity, with its marks. */
    private static final int LONGEST_ENTITY = 34;

    /** Emphasis in emphasis beyond this is left to flexmark, and to those who know what is too deep. */
    private static final int DEEPEST = 10;

    private final PageText page;
    private final String text;
    private int at;
    private int end;

    /** Whether each line but the first has the mark of a quote in front. */
    private boolean quoted;

    /** How many emphases we are in. */
    private int depth;

    /** Whether we are in the text of a link. */
    private boolean inLink;

    /** Whether a bracket that was taken for text is text only if a link follows. */
    private boolean linkMustFollow;

    PlainInlines(PageText page) {
        this.page = page;
        this.text = page.text();
    }

    private static boolean[] marks(String marks) {
        boolean[] table = new boolean[128];
        for (int c = 0; c < ' '; c++) {
            table[c] = c != '\t';
        }
        for (int i = 0; i < marks.length(); i++) {
            table[marks.charAt(i)] = true;
        }
        return table;
    }

    /** What stands in that stretch of the text, which neither starts nor ends with a space; null where only flexmark can tell. */
    @Nullable
    List<Inline> read(int from, int to) {
        return read(from, to, false);
    }

    /** The same in a quote, whose mark stands at the start of each further line. */
    @Nullable
    List<Inline> readQuoted(int from, int to) {
        return read(from, to, true);
    }

    private @Nullable List<Inline> read(int from, int to, boolean inQuote) {
        quoted = inQuote;
        at = from;
        end = to;
        depth = 0;
        inLink = false;
        linkMustFollow = false;
        InlineSequence out = new InlineSequence(page);
        return sequence(out, NONE, 0) && !linkMustFollow ? out.toList() : null;
    }

    /** Reads up to that many closing marks, or to the end where there is none to come. Returns whether all was sure. */
    private boolean sequence(InlineSequence out, char closing, int marks) {
        while (at < end) {
            int start = at;
            while (at < end && isText(text.charAt(at))) {
                at++;
            }
            if (at > start) {
                out.addText(PlainCharacters.of(text.substring(start, at)), start, at);
            }
            if (at < end && text.charAt(at) == closing && closes(marks)) {
                return true;
            }
            if (at < end && !mark(out)) {
                return false;
            }
        }
        return closing == NONE;
    }

    private static boolean isText(char c) {
        return c >= 128 || !MARKS[c];
    }

    private boolean closes(int marks) {
        return text.charAt(at) == ']' || run() == marks && Flanking.at(text, at, at + marks) == Flanking.CLOSING;
    }

    /** Reads what a mark means. */
    private boolean mark(InlineSequence out) {
        return switch (text.charAt(at)) {
            case '`' -> code(out);
            case '[' -> bracket(out);
            case ']' -> !inLink && addText(out, 1);
            case '\\' -> escaped(out);
            case '!' -> !isNext('[') && addText(out, 1);
            case '<' -> tag(out);
            case '&' -> entity(out);
            case '*', '_' -> emphasis(out);
            case '\r', '\n' -> lineBreak(out);
            default -> false;
        };
    }

    private boolean isNext(char c) {
        return at + 1 < end && text.charAt(at + 1) == c;
    }

    private boolean addText(InlineSequence out, int length) {
        out.addText(text.substring(at, at + length), at, at + length);
        at += length;
        return true;
    }

    /** How many times the character stands here in a row. */
    private int run() {
        int to = at;
        while (to < end && text.charAt(to) == text.charAt(at)) {
            to++;
        }
        return to - at;
    }

    private boolean code(InlineSequence out) {
        int close = closingBacktick(at);
        if (close < 0) {
            return false;
        }
        String code = PlainCharacters.of(text.substring(at + 1, close)).strip();
        out.add(new Inline.Code(code, page.range(at, close + 1)));
        at = close + 1;
        return true;
    }

    /** Where the code ends that a single backtick begins; -1 where it does not end in the line. */
    private int closingBacktick(int open) {
        int close = open + 1;
        while (close < end && text.charAt(close) != '`' && text.charAt(close) != '\n' && text.charAt(close) != '\r') {
            close++;
        }
        boolean isClosed = close < end && text.charAt(close) == '`' && close > open + 1;
        return isClosed && (close + 1 == end || text.charAt(close + 1) != '`') ? close : -1;
    }

    private boolean bracket(InlineSequence out) {
        int next = nextBracket(at + 1);
        if (next < 0 || inLink) {
            return false;
        }
        if (text.charAt(next) == '[') {
            linkMustFollow = true;
            return addText(out, 1);
        }
        if (next + 1 < end && text.charAt(next + 1) == '(') {
            return link(out, next);
        }
        boolean isText = !linkMustFollow
                && isPlain(at + 1, next)
                && !(next + 1 < end && "[:".indexOf(text.charAt(next + 1)) >= 0);
        return isText && addText(out, next + 1 - at);
    }

    /** The next bracket outside of code; -1 where there is none, or something else could hold it. */
    private int nextBracket(int from) {
        int to = from;
        while (to < end && "[]".indexOf(text.charAt(to)) < 0) {
            char c = text.charAt(to);
            int last = c == '`' ? closingBacktick(to) : c == '\\' || c == '<' ? -1 : to;
            if (last < 0) {
                return -1;
            }
            to = last + 1;
        }
        return to < end ? to : -1;
    }

    private boolean isPlain(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isText(text.charAt(i)) && text.charAt(i) != '!') {
                return false;
            }
        }
        return from < to;
    }

    private boolean link(InlineSequence out, int close) {
        int start = at;
        int target = close + 2;
        int last = endOfTarget(target);
        // flexmark leaves out spaces at the end of what a link shows
        if (last < 0 || close == start + 1 || isSpace(text.charAt(start + 1)) || isSpace(text.charAt(close - 1))) {
            return false;
        }
        at = start + 1;
        inLink = true;
        InlineSequence shown = new InlineSequence(page);
        if (!sequence(shown, ']', 1) || at != close) {
            return false;
        }
        inLink = false;
        linkMustFollow = false;
        at = last + 1;
        out.add(new Inline.Link(
                shown.toList(), text.substring(target, last), page.range(start, at), page.range(target, last)));
        return true;
    }

    /** Where the parenthesis behind a target stands; -1 where the target has more than plain characters, or a title. */
    private int endOfTarget(int from) {
        int to = from;
        while (to < end && text.charAt(to) != ')') {
            char c = text.charAt(to);
            if (c <= ' ' || c > '~' || "()<>[]\\`\"'".indexOf(c) >= 0) {
                return -1;
            }
            to++;
        }
        return to < end && to > from ? to : -1;
    }

    /** A backslash in front of a punctuation mark makes it plain; else it is one itself. */
    private boolean escaped(InlineSequence out) {
        if (at + 1 == end || text.charAt(at + 1) <= ' ' || text.charAt(at + 1) > '~') {
            return false;
        }
        if (!Flanking.isPunctuation(text.charAt(at + 1))) {
            return addText(out, 1);
        }
        out.addText(text.substring(at + 1, at + 2), at, at + 2);
        at += 2;
        return true;
    }

    /** A tag without attributes; a less-than sign that nothing of HTML stands behind is text. */
    private boolean tag(InlineSequence out) {
        int name = isNext('/') ? at + 2 : at + 1;
        if (name == at + 1 && name < end && " =0123456789".indexOf(text.charAt(name)) >= 0) {
            return addText(out, 1);
        }
        int to = name;
        while (to < end && Flanking.isWord(text.charAt(to))) {
            to++;
        }
        if (to == name || text.charAt(name) <= '9') {
            return false;
        }
        while (to < end && text.charAt(to) == ' ') {
            to++;
        }
        to += name == at + 1 && to < end && text.charAt(to) == '/' ? 1 : 0;
        if (to == end || text.charAt(to) != '>') {
            return false;
        }
        out.add(new Inline.Html(text.substring(at, to + 1), page.range(at, to + 1)));
        at = to + 1;
        return true;
    }

    private boolean entity(InlineSequence out) {
        int to = at + 1;
        while (to < end && to - at < LONGEST_ENTITY && (Flanking.isWord(text.charAt(to)) || text.charAt(to) == '#')) {
            to++;
        }
        if (to == at + 1) {
            return !isNext('\\') && addText(out, 1);
        }
        if (to == end || text.charAt(to) != ';') {
            return addText(out, 1);
        }
        out.addText(PlainCharacters.unescaped(text.substring(at, to + 1)), at, to + 1);
        at = to + 1;
        return true;
    }

    private boolean emphasis(InlineSequence out) {
        int start = at;
        int marks = run();
        char mark = text.charAt(at);
        Flanking flanking = Flanking.at(text, at, at + marks);
        if (flanking == Flanking.NEITHER || flanking == Flanking.WORD && mark == '_') {
            return addText(out, marks);
        }
        if (flanking != Flanking.OPENING || marks > 2 || depth == DEEPEST) {
            return false;
        }
        at += marks;
        depth++;
        InlineSequence content = new InlineSequence(page);
        if (!sequence(content, mark, marks)) {
            return false;
        }
        at += marks;
        depth--;
        out.add(new Inline.Emphasis(content.toList(), page.range(start, at)));
        return true;
    }

    /** The end of a line that no spaces stand around. */
    private boolean lineBreak(InlineSequence out) {
        int to = text.charAt(at) == '\r' && isNext('\n') ? at + 2 : at + 1;
        out.add(new Inline.LineBreak(page.range(at, to)));
        boolean isBare = !isSpace(text.charAt(at - 1));
        at = to;
        if (quoted) {
            at += isNext(' ') ? 2 : 1;
        }
        return isBare && at < end && !isSpace(text.charAt(at));
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c >= 128;
    }
}
