package dev.stubdown.extract;

import dev.stubdown.diagnostic.IgnoreRule;
import dev.stubdown.document.Block;
import dev.stubdown.extract.Booking.Fate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the readers of a page say became of its tables, rows, list items and code blocks. {@link PageAudit} decides on the others. */
final class PageAccount {

    /**
     * The fate of a thing.
     *
     * @param rule null unless it is ignored
     */
    record Entry(Fate fate, @Nullable IgnoreRule rule) {

        static final Entry USED = new Entry(Fate.USED, null);
        static final Entry FAILED = new Entry(Fate.FAILED, null);

        static Entry ignored(IgnoreRule rule) {
            return new Entry(Fate.IGNORED, rule);
        }
    }

    private final Map<Object, Entry> booked = new IdentityHashMap<>();

    /** Something of it went into the facts; that outweighs what others say of it. */
    void used(Object thing) {
        booked.put(thing, Entry.USED);
    }

    void used(TableRow row) {
        row.rows().forEach(this::used);
    }

    void ignored(Object thing, IgnoreRule rule) {
        booked.putIfAbsent(thing, Entry.ignored(rule));
    }

    void ignored(TableRow row, IgnoreRule rule) {
        row.rows().forEach(each -> ignored(each, rule));
    }

    /** Whoever says so reports a diagnostic whose place lies in the thing. */
    void failed(Object thing) {
        booked.putIfAbsent(thing, Entry.FAILED);
    }

    void failed(TableRow row) {
        row.rows().forEach(this::failed);
    }

    /** The text of the blocks went into the facts, that of list items and quotes among them too; see {@link FlatText#ofBlocks}. */
    void toldBy(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.ListBlock list) {
                list.items().forEach(this::told);
            } else if (block instanceof Block.Quote quote) {
                toldBy(quote.blocks());
            }
        }
    }

    private void told(Block.Item item) {
        if (!FlatText.ofBlocks(item.blocks()).text().isBlank()) {
            used(item);
        }
        toldBy(item.blocks());
    }

    boolean knows(Object thing) {
        return booked.containsKey(thing);
    }

    /** Empty where no reader spoke for it. */
    Optional<Entry> of(Object thing) {
        return Optional.ofNullable(booked.get(thing));
    }

    boolean isUsed(Object thing) {
        return Entry.USED.equals(booked.get(thing));
    }
}
