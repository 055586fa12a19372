package dev.stubdown.markdown;

import dev.stubdown.document.Block;
import dev.stubdown.document.Document;
import dev.stubdown.document.Section;
import java.util.stream.Stream;

/** All blocks of a page, in the order of the page, those inside others behind them. */
final class TreeWalk {

    private TreeWalk() {}

    static Stream<Block> blocks(Document page) {
        return blocks(page.root());
    }

    private static Stream<Block> blocks(Section section) {
        return Stream.concat(
                section.blocks().stream().flatMap(TreeWalk::withInner),
                section.sections().stream().flatMap(TreeWalk::blocks));
    }

    private static Stream<Block> withInner(Block block) {
        Stream<Block> inner = Stream.of();
        if (block instanceof Block.Quote quote) {
            inner = quote.blocks().stream();
        } else if (block instanceof Block.ListBlock list) {
            inner = list.items().stream().flatMap(item -> item.blocks().stream());
        }
        return Stream.concat(Stream.of(block), inner.flatMap(TreeWalk::withInner));
    }
}
