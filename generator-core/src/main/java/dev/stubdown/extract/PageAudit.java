package dev.stubdown.extract;

import dev.stubdown.diagnostic.IgnoreRule;
import dev.stubdown.document.Block;
import dev.stubdown.document.Block.CodeBlock;
import dev.stubdown.document.Block.Item;
import dev.stubdown.document.Block.ListBlock;
import dev.stubdown.document.Block.Row;
import dev.stubdown.document.Block.Table;
import dev.stubdown.document.Document;
import dev.stubdown.extract.Booking.Thing;
import dev.stubdown.extract.PageAccount.Entry;
import dev.stubdown.fact.PageFacts.Kind;
import dev.stubdown.source.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Goes over a page behind its readers and books every table, row, list item and code block once. What no reader spoke for is ignored by the
 * rule of the place that it stands in; where there is no such rule, it is reported as not understood.
 */
final class PageAudit {

    private final PageReading page;
    private final UnreadBlocks unread;
    private final List<Booking> bookings = new ArrayList<>();

    /** What the block under way stands in: null at the top of a section. */
    private @Nullable Entry around;

    private UnreadBlocks.Place place = UnreadBlocks.Place.HEAD;

    PageAudit(PageReading page, Kind kind) {
        this.page = page;
        this.unread = new UnreadBlocks(page, kind);
    }

    /** One for each thing: those in the tree in the order of the page, then those that were left out of it. */
    List<Booking> bookings() {
        page.outline().head().forEach(this::block);
        for (Outline.Entry section : page.outline().entries()) {
            place = UnreadBlocks.Place.in(section);
            section.blocks().forEach(this::block);
        }
        Document document = page.document();
        document.droppedTabs().forEach(tab -> leftOut(tab.blocks(), IgnoreRule.TAB_OTHER));
        leftOut(document.tooDeep(), IgnoreRule.NESTING_TOO_DEEP);
        return List.copyOf(bookings);
    }

    private void leftOut(List<Block> blocks, IgnoreRule rule) {
        blocks.forEach(block -> leftOut(block, Entry.ignored(rule)));
    }

    private void leftOut(Block block, Entry entry) {
        if (block instanceof Table table) {
            book(Thing.TABLE, table.range(), entry);
            table.rows().forEach(row -> book(Thing.ROW, row.range(), entry));
        } else if (block instanceof CodeBlock code) {
            book(Thing.CODE_BLOCK, code.range(), entry);
        } else if (block instanceof Block.Quote quote) {
            quote.blocks().forEach(inner -> leftOut(inner, entry));
        } else if (block instanceof ListBlock list) {
            for (Item item : list.items()) {
                book(Thing.LIST_ITEM, item.range(), entry);
                item.blocks().forEach(inner -> leftOut(inner, entry));
            }
        }
    }

    private void block(Block block) {
        if (block instanceof Table table) {
            table(table);
        } else if (block instanceof CodeBlock code) {
            book(Thing.CODE_BLOCK, code.range(), entry(code, () -> unread.code(code, place)));
        } else if (block instanceof ListBlock list) {
            list(list);
        } else if (block instanceof Block.Quote quote) {
            inside(unread.quoted(place), quote.blocks());
        }
    }

    private void table(Table table) {
        Entry entry = entry(table, () -> unread.table(table, place));
        boolean read = entry.equals(Entry.USED);
        book(Thing.TABLE, table.range(), read ? sum(table) : entry);
        for (Row row : table.rows()) {
            book(Thing.ROW, row.range(), read ? entry(row, () -> unread.row(row)) : entry);
        }
    }

    /** A table that was read is worth what its rows are. */
    private Entry sum(Table table) {
        List<Entry> rows = table.rows().stream()
                .map(row -> page.account().of(row).orElse(Entry.FAILED))
                .toList();
        if (rows.isEmpty()) {
            return Entry.ignored(IgnoreRule.TABLE_WITHOUT_ROWS);
        }
        Entry worst = rows.contains(Entry.FAILED) ? Entry.FAILED : rows.get(0);
        return rows.contains(Entry.USED) ? Entry.USED : worst;
    }

    /** Items that nobody spoke for share the fate of their list; a list in a list shares that of the outer one. */
    private void list(ListBlock list) {
        boolean known = list.items().stream().allMatch(page.account()::knows);
        Entry rest = known ? Entry.USED : around == null ? unread.list(list, place) : around;
        for (Item item : list.items()) {
            book(Thing.LIST_ITEM, item.range(), entry(item, () -> rest));
            inside(rest, item.blocks());
        }
    }

    private void inside(Entry entry, List<Block> blocks) {
        Entry before = around;
        around = before == null ? entry : before;
        blocks.forEach(this::block);
        around = before;
    }

    private Entry entry(Object thing, Supplier<Entry> otherwise) {
        return page.account().of(thing).orElseGet(otherwise);
    }

    private void book(Thing thing, TextRange range, Entry entry) {
        bookings.add(new Booking(thing, range, entry.fate(), entry.rule()));
    }
}
