package dev.stubdown.markdown;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Node;
import dev.stubdown.document.Block;
import dev.stubdown.document.Document.DroppedTab;
import dev.stubdown.document.Heading;
import dev.stubdown.document.Inline;
import dev.stubdown.document.PlainText;
import dev.stubdown.document.Section;
import dev.stubdown.source.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts the blocks of one page under their headings; leaves out the tabs that no rule reads. */
final class SectionMapper {

    /** Whether we are in a group of tabs, and in which of them. */
    private enum Tab {
        NONE,
        FIRST,
        OTHER
    }

    private final PageText page;
    private final InlineMapper inlines;
    private final BlockMapper blocks;
    private final PageComments comments;
    private final Optional<MarkdownOptions.Tabs> tabs;
    private final Deque<OpenSection> open = new ArrayDeque<>();
    private final List<OpenTab> droppedTabs = new ArrayList<>();
    private Tab tab = Tab.NONE;
    private String firstTarget = "";

    SectionMapper(
            PageText page,
            InlineMapper inlines,
            BlockMapper blocks,
            PageComments comments,
            Optional<MarkdownOptions.Tabs> tabs) {
        this.page = page;
        this.inlines = inlines;
        this.blocks = blocks;
        this.comments = comments;
        this.tabs = tabs;
    }

    /** The tree of that page of flexmark's. */
    Section root(Node document) {
        open.push(new OpenSection(null));
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            add(node);
        }
        closeDownTo(0);
        return open.pop().close();
    }

    List<DroppedTab> droppedTabs() {
        return droppedTabs.stream().map(OpenTab::close).toList();
    }

    private void add(Node node) {
        if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
            addHeading(heading);
        } else if (node instanceof ThematicBreak && tab != Tab.NONE) {
            tab = Tab.NONE;
        } else {
            comments.leaveOut(tab == Tab.OTHER);
            blocks.add(node, tab == Tab.OTHER ? droppedTabs.get(droppedTabs.size() - 1).blocks : open.peek().blocks);
        }
    }

    private void addHeading(com.vladsch.flexmark.ast.Heading node) {
        comments.leaveOut(false);
        TextRange range = page.trimmedRange(node.getStartOffset(), node.getEndOffset());
        List<Inline> content = inlines.content(node, range);
        String text = PlainText.of(content).replace('\n', ' ').strip();
        String target = tabTarget(node);
        if (target != null) {
            addTab(target, new OpenTab(text, range));
        } else {
            tab = Tab.NONE;
            closeDownTo(node.getLevel());
            open.push(new OpenSection(new Heading(node.getLevel(), text, content, range)));
        }
    }

    private void addTab(String target, OpenTab heading) {
        if (tab == Tab.NONE || target.equals(firstTarget)) {
            tab = Tab.FIRST;
            firstTarget = target;
        } else {
            tab = Tab.OTHER;
            droppedTabs.add(heading);
        }
    }

    private @Nullable String tabTarget(Node heading) {
        boolean isTab = tabs.isPresent()
                && heading.getFirstChild() instanceof Link link
                && link.getNext() == null
                && link.getUrl().startsWith(tabs.get().targetPrefix());
        return isTab ? ((Link) heading.getFirstChild()).getUrl().toString() : null;
    }

    private void closeDownTo(int level) {
        while (open.peek().level() >= level && open.size() > 1) {
            Section closed = open.pop().close();
            open.peek().sections.add(closed);
        }
    }

    private static final class OpenTab {

        private final String label;
        private final TextRange range;
        private final List<Block> blocks = new ArrayList<>();

        OpenTab(String label, TextRange range) {
            this.label = label;
            this.range = range;
        }

        DroppedTab close() {
            return new DroppedTab(
                    label,
                    range,
                    blocks.stream().filter(OpenTab::isKept).toList(),
                    blocks.stream()
                            .filter(Block.Paragraph.class::isInstance)
                            .map(Block.Paragraph.class::cast)
                            .toList());
        }

        private static boolean isKept(Block block) {
            return block instanceof Block.Table
                    || block instanceof Block.CodeBlock
                    || block instanceof Block.ListBlock
                    || block instanceof Block.Quote;
        }
    }

    private static final class OpenSection {

        private final @Nullable Heading heading;
        private final List<Block> blocks = new ArrayList<>();
        private final List<Section> sections = new ArrayList<>();

        OpenSection(@Nullable Heading heading) {
            this.heading = heading;
        }

        int level() {
            return heading == null ? 0 : heading.level();
        }

        Section close() {
            return new Section(heading, blocks, sections);
        }
    }
}
