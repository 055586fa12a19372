package dev.stubdown.extract;

import dev.stubdown.document.Block;
import dev.stubdown.document.Block.Table;
import java.util.ArrayList;
import java.util.List;

/** The tables among blocks, those inside list items and quotes too, in order. */
final class Tables {

    private Tables() {}

    static List<Table> in(List<Block> blocks) {
        List<Table> tables = new ArrayList<>();
        collect(blocks, tables);
        return tables;
    }

    private static void collect(List<Block> blocks, List<Table> tables) {
        for (Block block : blocks) {
            if (block instanceof Table table) {
                tables.add(table);
            } else if (block instanceof Block.ListBlock list) {
                list.items().forEach(item -> collect(item.blocks(), tables));
            } else if (block instanceof Block.Quote quote) {
                collect(quote.blocks(), tables);
            }
        }
    }
}
