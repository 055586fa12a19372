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
import java.util.function.UnaryOperator;

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

    /** The text with its links turned; the same one where it has none. */
    public Prose in(Prose prose) {
        List<Block> blocks = blocks(prose.blocks());
        return blocks == prose.blocks() ? prose : new Prose(prose.text(), blocks);
    }

    /** What comes of each; the list itself where each stays what it is, as most do. */
    private static <T> List<T> each(List<T> all, UnaryOperator<T> turned) {
        List<T> changed = all;
        for (int i = 0; i < all.size(); i++) {
            T result = turned.apply(all.get(i));
            if (result != all.get(i)) {
                changed = changed == all ? new ArrayList<>(all) : changed;
                changed.set(i, result);
            }
        }
        return changed;
    }

    private List<Block> blocks(List<Block> blocks) {
        return each(blocks, this::block);
    }

    private Block block(Block block) {
        if (block instanceof Paragraph paragraph) {
            List<Inline> content = inlines(paragraph.content());
            return content == paragraph.content() ? paragraph : new Paragraph(content);
        } else if (block instanceof ItemList list) {
            List<Item> items = each(list.items(), this::item);
            return items == list.items() ? list : new ItemList(list.ordered(), items);
        } else if (block instanceof Table table) {
            Row header = row(table.header());
            List<Row> rows = each(table.rows(), this::row);
            return header == table.header() && rows == table.rows() ? table : new Table(header, rows);
        } else if (block instanceof Quote quote) {
            List<Block> blocks = blocks(quote.blocks());
            return blocks == quote.blocks() ? quote : new Quote(quote.kind(), blocks);
        }
        return block;
    }

    private Item item(Item item) {
        List<Block> blocks = blocks(item.blocks());
        return blocks == item.blocks() ? item : new Item(blocks);
    }

    private Row row(Row row) {
        List<Cell> cells = each(row.cells(), this::cell);
        return cells == row.cells() ? row : new Row(cells);
    }

    private Cell cell(Cell cell) {
        List<Inline> content = inlines(cell.content());
        return content == cell.content() ? cell : new Cell(content);
    }

    private List<Inline> inlines(List<Inline> content) {
        if (!hasLinks(content)) {
            return content;
        }
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

    private static boolean hasLinks(List<Inline> content) {
        for (Inline inline : content) {
            if (inline instanceof Link || inline instanceof Emphasis emphasis && hasLinks(emphasis.content())) {
                return true;
            }
        }
        return false;
    }
}
