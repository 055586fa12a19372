package dev.stubdown.markdown;

import dev.stubdown.document.Block;
import dev.stubdown.document.Document.DroppedTab;
import dev.stubdown.markdown.PageText.Edit;
import dev.stubdown.source.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what flexmark need not see, by one look at each line: tabs but the first, lines inside code blocks, lines inside comments.
 *
 * <p>flexmark must make the same tree without them as with them. So the scanner acts only on lines that it understands for certain: they start in the
 * first column, where they close all blocks around them. Where a line could mean two things (an indented fence may stand in a list item or not), it
 * stops, and flexmark gets the rest of the page as it is; {@link SectionMapper} leaves out the tabs that are still there.
 */
final class PageScanner {

    private final String text;
    private final Optional<MarkdownOptions.Tabs> tabs;
    private final LineCursor line;
    private final List<Edit> edits = new ArrayList<>();
    private final List<DroppedTab> droppedTabs = new ArrayList<>();

    /** Where the blank lines before the current line start; -1 where there is none. */
    private int blank = -1;
    /** Whether a line since the last blank one starts with {@code <}: then we may be inside an HTML block. */
    private boolean mayBeHtml;
    /** What the first heading of the group of tabs points to; null outside of groups. */
    private @Nullable String firstTarget;
    /** Where the tabs that are to go start, and what was found before; -1 where we are in none. */
    private int tabsStart = -1;

    private boolean complete;

    /** Whether something stands in them that must be counted. */
    private boolean tabsHold;

    private int editsBefore;
    private int droppedBefore;

    private PageScanner(String text, int start, Optional<MarkdownOptions.Tabs> tabs) {
        this.text = text;
        this.line = new LineCursor(text, start, SourceLines.areEndedByFeeds(text));
        this.tabs = tabs;
    }

    /** Looks at the page from there on. */
    static PageScanner scan(String text, int start, Optional<MarkdownOptions.Tabs> tabs) {
        PageScanner scanner = new PageScanner(text, start, tabs);
        if (!hasUnusualLineEnds(text) && scanner.scanLines()) {
            scanner.complete = true;
            scanner.endTabs(text.length());
        } else {
            scanner.giveUpTabs();
        }
        return scanner;
    }

    /** What can be cut, in the order of the page. */
    List<Edit> edits() {
        return edits;
    }

    /** Whether every line was understood: then no blank line stands inside of code or HTML of what is not cut, but in quotes and list items. */
    boolean isComplete() {
        return complete;
    }

    /** The tabs among it. */
    List<DroppedTab> droppedTabs() {
        return droppedTabs;
    }

    /** No ends of line in Markdown, but in the patterns that flexmark looks for fences with. */
    private static boolean hasUnusualLineEnds(String text) {
        return text.indexOf('\u0085') >= 0 || text.indexOf('\u2028') >= 0 || text.indexOf('\u2029') >= 0;
    }

    /** Returns whether every line was understood. */
    private boolean scanLines() {
        while (line.advance()) {
            if (line.isBlank()) {
                blank = blank < 0 ? line.start() : blank;
                mayBeHtml = false;
            } else if (scanLine()) {
                blank = -1;
            } else {
                return false;
            }
        }
        return true;
    }

    private boolean scanLine() {
        if (tabsStart >= 0 && line.contains("]:", line.start())) {
            // the definition of a link, which may be needed elsewhere
            return false;
        }
        if (tabsStart >= 0) {
            tabsHold |= line.mayHold();
            LineLinks.in(text, line).ifPresent(this::addToTab);
        }
        return switch (text.charAt(line.start())) {
            case '#' -> !line.isHeading() || scanHeading();
            case '`', '~' -> !line.opensFence(line.start()) || scanFenced();
            case '<' -> text.startsWith("<!--", line.start()) ? scanComment() : scanHtml(line.start());
            case '-', '*', '_' -> scanDashes();
            case '=' -> firstTarget == null;
            case ' ', '\t' -> scanIndented();
            case '>', '+', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> !line.opensFenceInside();
            default -> true;
        };
    }

    private boolean scanHeading() {
        TabHeading heading = tabs.isPresent() ? TabHeading.of(text, line, tabs.get()) : TabHeading.NONE;
        if (mayBeHtml || heading == TabHeading.UNSURE) {
            return false;
        }
        if (heading == TabHeading.NONE) {
            endTabs(line.start());
        } else {
            scanTab(heading);
        }
        return true;
    }

    private void scanTab(TabHeading heading) {
        if (firstTarget == null) {
            firstTarget = heading.target();
        } else if (firstTarget.equals(heading.target())) {
            dropTabs(line.start());
        } else {
            if (tabsStart < 0) {
                tabsStart = line.start();
                editsBefore = edits.size();
                droppedBefore = droppedTabs.size();
            }
            TextRange range = new TextRange(line.start(), heading.end());
            droppedTabs.add(new DroppedTab(heading.label(), range, List.of(), List.of()));
        }
    }

    private void addToTab(Block.Paragraph linking) {
        DroppedTab tab = droppedTabs.remove(droppedTabs.size() - 1);
        List<Block.Paragraph> all = new ArrayList<>(tab.linking());
        all.add(linking);
        droppedTabs.add(new DroppedTab(tab.label(), tab.range(), tab.blocks(), all));
    }

    private boolean scanDashes() {
        int start = line.start();
        if (!line.isOnly(text.charAt(start), start)) {
            return !line.opensFenceInside();
        }
        if (firstTarget == null) {
            return true;
        }
        // with text right above it is the underline of a heading
        if (mayBeHtml || blank < 0 && tabsStart >= 0 || !line.isThematicBreak(start)) {
            return false;
        }
        // the blank lines stay, or the text before the tabs would become a heading
        endTabs(blank < 0 ? start : blank);
        return true;
    }

    private void endTabs(int at) {
        dropTabs(at);
        firstTarget = null;
    }

    /** Tabs that hold more than text are left to flexmark, which must say what. */
    private void dropTabs(int at) {
        if (tabsStart >= 0 && tabsHold) {
            droppedTabs.subList(droppedBefore, droppedTabs.size()).clear();
        } else if (tabsStart >= 0) {
            edits.subList(editsBefore, edits.size()).clear();
            edits.add(Edit.cut(tabsStart, at));
        }
        tabsStart = -1;
        tabsHold = false;
    }

    private void giveUpTabs() {
        if (tabsStart >= 0) {
            edits.subList(editsBefore, edits.size()).clear();
            droppedTabs.subList(droppedBefore, droppedTabs.size()).clear();
        }
    }

    private boolean scanFenced() {
        char mark = text.charAt(line.start());
        int length = line.run(line.start());
        int content = line.next();
        while (!mayBeHtml && line.advance()) {
            if (line.closesFence(mark, length)) {
                cut(content, line.start());
                return true;
            }
        }
        return false;
    }

    private boolean scanComment() {
        int close = text.indexOf("-->", line.start());
        if (mayBeHtml || close < 0) {
            return false;
        }
        int content = line.next();
        while (line.end() < close) {
            line.advance();
        }
        cut(content, line.start());
        return true;
    }

    private boolean scanHtml(int at) {
        mayBeHtml = true;
        return !line.opensHtmlWithBlankLines(at);
    }

    private void cut(int from, int to) {
        if (from < to) {
            edits.add(Edit.cut(from, to));
        }
    }

    /** A line that may belong to a list item, or to nothing. */
    private boolean scanIndented() {
        int at = line.afterSpaces(line.start());
        char first = text.charAt(at);
        return switch (first) {
            case '#' -> false;
            case '<' -> scanHtml(at);
            case '=' -> firstTarget == null;
            case '-', '*', '_' -> (firstTarget == null || !line.isOnly(first, at)) && !line.opensFenceInside();
            default -> !line.opensFenceInside();
        };
    }
}
