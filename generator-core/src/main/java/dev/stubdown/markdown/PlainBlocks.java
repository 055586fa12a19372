package dev.stubdown.markdown;

import dev.stubdown.document.Block;
import dev.stubdown.document.Heading;
import dev.stubdown.document.Inline;
import dev.stubdown.document.PlainText;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what most of a page is made of without flexmark: headings, paragraphs, tables, code and comments that start in the first column, where they
 * close all blocks around them.
 *
 * <p>The tree must be the one that flexmark makes. So only that is read here of which the rules of CommonMark leave no doubt; lists, quotes, indented
 * blocks and whatever has marks that could mean two things are left to flexmark, up to the next blank line at least.
 */
final class PlainBlocks {

    /** What may stand in the text of a page that has definitions of links: they are needed where flexmark does not see them. */
    private static final String DEFINITION = "]:";

    private static final String COMMENT_START = "<!--";
    private static final String COMMENT_END = "-->";

    private final PageText page;
    private final String text;
    private final LineCursor line;
    private final PlainInlines inlines;
    private final PlainTables tables;
    private final CodeMapper code;
    private final HtmlMapper html;
    private final List<PlainStretch> stretches = new ArrayList<>();
    private List<PlainPiece> pieces = new ArrayList<>();
    /** Where the stretch under way starts; -1 where there is none. */
    private int start = -1;

    private boolean isAll = true;
    private boolean isSure = true;

    private PlainBlocks(PageText page) {
        this.page = page;
        this.text = page.text();
        this.line = new LineCursor(text, 0, page.isEndedByFeeds());
        this.inlines = new PlainInlines(page);
        this.tables = new PlainTables(page, inlines);
        this.code = new CodeMapper(page);
        this.html = new HtmlMapper(page, new PageComments(page));
    }

    /**
     * What was read of a page.
     *
     * @param stretches in the order of the page
     * @param isAll nothing is left to flexmark
     */
    record Read(List<PlainStretch> stretches, boolean isAll) {

        /** All is left to flexmark. */
        static final Read NOTHING = new Read(List.of(), false);
    }

    /** Reads a page in which no blank line stands inside of code or HTML, but in quotes and list items. */
    static Read read(PageText page) {
        if (page.text().contains(DEFINITION)) {
            return Read.NOTHING;
        }
        PlainBlocks blocks = new PlainBlocks(page);
        blocks.read();
        return blocks.isSure ? new Read(blocks.stretches, blocks.isAll) : Read.NOTHING;
    }

    private void read() {
        while (line.advance()) {
            int from = line.start();
            if (line.isBlank()) {
                continue;
            }
            int known = pieces.size();
            int end = block();
            if (end < 0) {
                pieces.subList(known, pieces.size()).clear();
                endStretch(from);
                isAll = false;
                skipToBlank(from);
            } else {
                start = start < 0 ? from : start;
                line.moveTo(end);
            }
        }
        endStretch(text.length());
    }

    private void endStretch(int end) {
        if (start >= 0) {
            stretches.add(new PlainStretch(
                    page.start(start), end == text.length() ? page.source().length() : page.start(end), pieces));
            pieces = new ArrayList<>();
            start = -1;
        }
    }

    private void skipToBlank(int from) {
        line.moveTo(from);
        boolean quoted = false;
        while (line.advance() && !line.isBlank()) {
            boolean isQuote = text.charAt(line.start()) == '>';
            // what flexmark makes of a quote that begins with an empty line depends on what stands before
            isSure &= quoted || !isQuote || page.afterSpaces(line.start() + 1, line.end()) < line.end();
            quoted = isQuote;
        }
    }

    /** Reads the block that starts in the line. Returns where the line behind it starts; -1 where only flexmark can tell. */
    private int block() {
        int from = line.start();
        return switch (text.charAt(from)) {
            case '#' -> heading();
            case '`' -> line.opensFence(from) ? fenced() : paragraph();
            case '<' -> text.startsWith(COMMENT_START, from) ? comment() : -1;
            case '-' -> line.isThematicBreak(from) ? thematicBreak() : -1;
            case '*', '_' -> line.isThematicBreak(from) ? thematicBreak() : paragraph();
            case '|' -> table();
            case '>' -> quote();
            default -> paragraph();
        };
    }

    private int heading() {
        int from = line.start();
        int level = line.run(from);
        int first = line.afterSpaces(from + level);
        int end = page.beforeSpaces(first, line.end());
        // a mark at the end may close the heading, or be part of its text
        if (!line.isHeading() || first == end || text.charAt(end - 1) == '#') {
            return -1;
        }
        List<Inline> content = inlines.read(first, end);
        if (content == null) {
            return -1;
        }
        String plain = PlainText.of(content).replace('\n', ' ').strip();
        pieces.add(new PlainPiece.Title(new Heading(level, plain, content, page.range(from, end))));
        return line.next();
    }

    private int fenced() {
        int from = line.start();
        int marks = line.run(from);
        String info = text.substring(from + marks, line.end());
        // the content is cut out already
        if (!line.advance() || !line.closesFence('`', marks)) {
            return -1;
        }
        add(code.fenced(info, page.trimmedRange(from, line.end())));
        return line.next();
    }

    private int comment() {
        int from = line.start();
        int close = text.indexOf(COMMENT_END, from + 2);
        if (close < from + COMMENT_START.length()) {
            return -1;
        }
        while (line.end() < close && line.advance()) {
            // another line of the comment
        }
        List<Block> blocks = new ArrayList<>(1);
        html.add(page.trimmedRange(from, line.end()), blocks);
        blocks.forEach(this::add);
        return line.next();
    }

    private int thematicBreak() {
        add(new Block.Rule(page.trimmedRange(line.start(), line.end())));
        return line.next();
    }

    private int table() {
        int from = line.start();
        Block.Table table = tables.read(line);
        if (table == null) {
            line.moveTo(from);
            line.advance();
            return paragraph();
        }
        add(table);
        return line.start();
    }

    /** A quote of one paragraph, each line of which has its mark. */
    private int quote() {
        int from = line.start();
        int first = afterQuoteMark();
        int end = line.end();
        int next = line.next();
        boolean isPlain = goesOn(first);
        while (isPlain && line.advance() && !line.isBlank()) {
            isPlain = text.charAt(line.start()) == '>' && goesOn(afterQuoteMark());
            end = line.end();
            next = line.next();
        }
        first = page.afterSpaces(first, end);
        int last = page.beforeSpaces(first, end);
        List<Inline> content = isPlain ? inlines.readQuoted(first, last) : null;
        if (content == null || content.isEmpty()) {
            return -1;
        }
        Block.Paragraph paragraph = new Block.Paragraph(content, page.range(first, last));
        add(new Block.Quote(List.of(paragraph), page.range(from, last)));
        return next;
    }

    private int afterQuoteMark() {
        int at = line.start() + 1;
        return at < line.end() && text.charAt(at) == ' ' ? at + 1 : at;
    }

    private int paragraph() {
        int from = line.start();
        if (!mayStartParagraph(from)) {
            return -1;
        }
        int end = line.end();
        int next = line.next();
        while (line.advance() && !line.isBlank() && !interrupts()) {
            if (!goesOn(line.start())) {
                return -1;
            }
            end = line.end();
            next = line.next();
        }
        return paragraph(from, end) ? next : -1;
    }

    private boolean paragraph(int from, int end) {
        int first = page.afterSpaces(from, end);
        int last = page.beforeSpaces(first, end);
        List<Inline> content = inlines.read(first, last);
        if (content != null && !content.isEmpty()) {
            add(new Block.Paragraph(content, page.range(first, last)));
        }
        return content != null;
    }

    private boolean mayStartParagraph(int at) {
        if (at == line.end()) {
            return false;
        }
        char first = text.charAt(at);
        char second = at + 1 < line.end() ? text.charAt(at + 1) : ' ';
        return switch (first) {
            case ' ', '\t', '>', '+', '-', '=', '~', '<', '#', ':' -> false;
            case '*' -> second != ' ' && second != '\t';
            default -> first < '0' || first > '9' || !isNumber(at);
        };
    }

    /** Digits that a list item may start with. */
    private boolean isNumber(int from) {
        int at = from;
        while (at < line.end() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at == line.end() || text.charAt(at) == '.' || text.charAt(at) == ')';
    }

    /** Whether the line ends a paragraph above it, and is a block that can be read here, or is left to flexmark as one. */
    private boolean interrupts() {
        int at = line.start();
        return switch (text.charAt(at)) {
            case '#' -> line.isHeading();
            case '`' -> line.opensFence(at);
            case '<' -> text.startsWith(COMMENT_START, at);
            default -> false;
        };
    }

    /** Whether what stands there goes on with a paragraph above it for certain; the delimiters of a table may make it a table. */
    private boolean goesOn(int at) {
        if (!mayStartParagraph(at)) {
            return false;
        }
        return switch (text.charAt(at)) {
            case '_', '*' -> !line.isThematicBreak(at);
            case '|' -> !tables.isDelimiters(at, line.end());
            case '`' -> !line.opensFence(at);
            default -> true;
        };
    }

    private void add(Block block) {
        pieces.add(new PlainPiece.Body(block));
    }
}
