package dev.stubdown.model;

import dev.stubdown.model.Prose.Block;
import dev.stubdown.model.Prose.Cell;
import dev.stubdown.model.Prose.Emphasis;
import dev.stubdown.model.Prose.Inline;
import dev.stubdown.model.Prose.Item;
import dev.stubdown.model.Prose.ItemList;
import dev.stubdown.model.Prose.Link;
import dev.stubdown.model.Prose.Paragraph;
import dev.stubdown.model.Prose.Quote;
import dev.stubdown.model.Prose.Row;
import dev.stubdown.model.Prose.Table;
import dev.stubdown.model.Prose.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Gives the links of a text other targets.
 *
 * @param turn what becomes of a link: its content and its target in, what stands in its place out
 */
public record ProseLinks(BiFunction<List<Inline>, Target, List<Inline>> turn) {

    /** Links that lead to what a function says; where it says nothing, the content of the link stays. */
    public static ProseLinks to(Function<Target, Optional<Target>> targets) {
        return new ProseLinks((content, target) -> targets.apply(target)
                .<List<Inline>>map(other -> List.of(new Link(content, other)))
                .orElse(content));
    }

    /** The text with its links turned. */
    public Prose in(Prose prose) {
        return prose.blocks().isEmpty() ? prose : new Prose(prose.text(), blocks(prose.blocks()));
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        if (block instanceof Paragraph paragraph) {
            return new Paragraph(inlines(paragraph.content()));
        } else if (block instanceof ItemList list) {
            return new ItemList(
                    list.ordered(),
                    list.items().stream()
                            .map(item -> new Item(blocks(item.blocks())))
                            .toList());
        } else if (block instanceof Table table) {
            return new Table(
                    row(table.header()), table.rows().stream().map(this::row).toList());
        }
        return block instanceof Quote quote ? new Quote(quote.kind(), blocks(quote.blocks())) : block;
    }

    private Row row(Row row) {
        return new Row(row.cells().stream()
                .map(cell -> new Cell(inlines(cell.content())))
                .toList());
    }

    private List<Inline> inlines(List<Inline> content) {
        List<Inline> turned = new ArrayList<>();
        for (Inline inline : content) {
            if (inline instanceof Link link) {
                turned.addAll(turn.apply(inlines(link.content()), link.target()));
            } else if (inline instanceof Emphasis emphasis) {
                turned.add(new Emphasis(inlines(emphasis.content())));
            } else {
                turned.add(inline);
            }
        }
        return turned;
    }
}
