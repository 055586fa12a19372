package dev.stubdown.extract;

import dev.stubdown.diagnostic.Coverage;
import dev.stubdown.diagnostic.IgnoreRule;
import dev.stubdown.diagnostic.Tally;
import dev.stubdown.extract.Booking.Thing;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sums up what became of the things on a page. */
final class Bookings {

    private Bookings() {}

    /** The account of a page; a page that says nothing to the model is itself ignored. */
    static Coverage coverage(boolean conceptual, List<Booking> bookings) {
        Map<Thing, Tally> tallies = new EnumMap<>(Thing.class);
        SortedMap<String, Integer> rules = new TreeMap<>();
        for (Booking booking : bookings) {
            tallies.merge(booking.thing(), tally(booking), Tally::plus);
            if (booking.rule() != null) {
                rules.merge(booking.rule().id(), 1, Integer::sum);
            }
        }
        if (conceptual) {
            rules.merge(IgnoreRule.PAGE_CONCEPTUAL.id(), 1, Integer::sum);
        }
        return new Coverage(
                conceptual ? new Tally(0, 1, 0) : new Tally(1, 0, 0),
                tallies.getOrDefault(Thing.TABLE, Tally.NONE),
                tallies.getOrDefault(Thing.ROW, Tally.NONE),
                tallies.getOrDefault(Thing.LIST_ITEM, Tally.NONE),
                tallies.getOrDefault(Thing.CODE_BLOCK, Tally.NONE),
                rules);
    }

    private static Tally tally(Booking booking) {
        return switch (booking.fate()) {
            case USED -> new Tally(1, 0, 0);
            case IGNORED -> new Tally(0, 1, 0);
            case FAILED -> new Tally(0, 0, 1);
        };
    }
}
