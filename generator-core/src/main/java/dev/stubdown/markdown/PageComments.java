package dev.stubdown.markdown;

import dev.stubdown.document.Block;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the comments of one page while its tree is made, wherever they stand. */
final class PageComments {

    private final PageText page;
    private final List<Block.Comment> found = new ArrayList<>(0);
    private boolean leftOut;

    PageComments(PageText page) {
        this.page = page;
    }

    /** What comes next stands in a tab that is left out of the tree, or does so no more. */
    void leaveOut(boolean now) {
        leftOut = now;
    }

    /** Notes a comment that stands between those offsets of the page's text. */
    void add(int start, int end) {
        if (!leftOut) {
            found.add(new HtmlMapper(page, this).comment(page.range(start, end)));
        }
    }

    /** Notes a comment that is a block of the tree. */
    void add(Block.Comment comment) {
        if (!leftOut) {
            found.add(comment);
        }
    }

    /** All of them, in the order of the page, each once. */
    List<Block.Comment> inOrder() {
        if (found.size() < 2) {
            return List.copyOf(found);
        }
        return found.stream()
                .distinct()
                .sorted(Comparator.comparingInt(comment -> comment.range().start()))
                .toList();
    }
}
