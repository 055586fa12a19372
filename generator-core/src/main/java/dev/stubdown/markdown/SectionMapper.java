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
import java.util.Iterator;
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
        open.push(new OpenSection(null));
    }

    /** The tree of what was added. */
    Section root() {
        closeDownTo(0);
        return open.pop().close();
    }

    /** Adds what flexmark read, and in the place of each placeholder the stretch that it stands for. */
    void addAll(Node document, List<PlainStretch> stretches) {
        Iterator<PlainStretch> next = stretches.iterator();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (isPlaceholder(node)) {
                addAll(next.next());
            } else {
                add(node);
            }
        }
    }

    private boolean isPlaceholder(Node node) {
        return node instanceof com.vladsch.flexmark.ast.Heading && page.isInserted(node.getStartOffset());
    }

    /** Adds what was read without flexmark. */
    void addAll(PlainStretch stretch) {
        for (PlainPiece piece : stretch.pieces()) {
            if (piece instanceof PlainPiece.Title title) {
                addHeading(title.heading(), targetOf(title.heading()));
            } else if (piece instanceof PlainPiece.Body body) {
                addBlock(body.block());
            }
        }
    }

    private void addBlock(Block block) {
        if (block instanceof Block.Rule && tab != Tab.NONE) {
            tab = Tab.NONE;
            return;
        }
        comments.leaveOut(tab == Tab.OTHER);
        if (block instanceof Block.Comment comment) {
            comments.add(comment);
        }
        blocksHere().add(block);
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
            blocks.add(node, blocksHere());
        }
    }

    /** Where blocks go that come next. */
    private List<Block> blocksHere() {
        return tab == Tab.OTHER ? droppedTabs.get(droppedTabs.size() - 1).blocks : open.peek().blocks;
    }

    private void addHeading(com.vladsch.flexmark.ast.Heading node) {
        comments.leaveOut(false);
        TextRange range = page.trimmedRange(node.getStartOffset(), node.getEndOffset());
        List<Inline> content = inlines.content(node, range);
        String text = PlainText.of(content).replace('\n', ' ').strip();
        addHeading(new Heading(node.getLevel(), text, content, range), tabTarget(node));
    }

    private void addHeading(Heading heading, @Nullable String target) {
        if (target != null) {
            addTab(target, new OpenTab(heading.text(), heading.range()));
        } else {
            tab = Tab.NONE;
            closeDownTo(heading.level());
            open.push(new OpenSection(heading));
        }
    }

    private @Nullable String targetOf(Heading heading) {
        boolean isTab = tabs.isPresent()
                && heading.content().size() == 1
                && heading.content().get(0) instanceof Inline.Link link
                && link.target() != null
                && link.target().startsWith(tabs.get().targetPrefix());
        return isTab ? ((Inline.Link) heading.content().get(0)).target() : null;
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
