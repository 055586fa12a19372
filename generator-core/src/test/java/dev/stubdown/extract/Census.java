package dev.stubdown.extract;

import dev.stubdown.diagnostic.Coverage;
import dev.stubdown.document.Block;
import dev.stubdown.document.Document;
import dev.stubdown.document.Section;
import dev.stubdown.fact.PageFacts;
import dev.stubdown.markdown.RawCensus;
import java.util.List;

/** How much a page holds: counted in its tree, or summed up from the account of what became of it. */
record Census(int tables, int rows, int listItems, int codeBlocks) {

    private static final Census NOTHING = new Census(0, 0, 0, 0);

    static Census of(Document page) {
        return page.droppedTabs().stream()
                .map(tab -> of(tab.blocks()))
                .reduce(of(page.root()).plus(of(page.tooDeep())), Census::plus);
    }

    static Census of(RawCensus page) {
        return new Census(page.tables(), page.rows(), page.listItems(), page.codeBlocks());
    }

    static Census of(PageFacts page) {
        return of(page.coverage());
    }

    static Census of(Coverage coverage) {
        return new Census(
                coverage.tables().total(),
                coverage.rows().total(),
                coverage.listItems().total(),
                coverage.codeBlocks().total());
    }

    Census plus(Census other) {
        return new Census(
                tables + other.tables, rows + other.rows, listItems + other.listItems, codeBlocks + other.codeBlocks);
    }

    private static Census of(Section section) {
        return section.sections().stream().map(Census::of).reduce(of(section.blocks()), Census::plus);
    }

    private static Census of(List<Block> blocks) {
        return blocks.stream().map(Census::of).reduce(NOTHING, Census::plus);
    }

    private static Census of(Block block) {
        if (block instanceof Block.Table table) {
            return new Census(1, table.rows().size(), 0, 0);
        } else if (block instanceof Block.CodeBlock) {
            return new Census(0, 0, 0, 1);
        } else if (block instanceof Block.Quote quote) {
            return of(quote.blocks());
        } else if (block instanceof Block.ListBlock list) {
            return list.items().stream()
                    .map(item -> new Census(0, 0, 1, 0).plus(of(item.blocks())))
                    .reduce(NOTHING, Census::plus);
        }
        return NOTHING;
    }
}
