package dev.stubdown.diagnostic;

/**
 * How many things of one sort were used, ignored by a rule, or not understood.
 *
 * @param used told something to the model
 * @param ignored left aside by a named rule
 * @param failed not understood; a diagnostic says so
 */
public record Tally(int used, int ignored, int failed) {

    /** Nothing of the sort. */
    public static final Tally NONE = new Tally(0, 0, 0);

    /** All of them. */
    public int total() {
        return used + ignored + failed;
    }

    /** How many of them were understood: used, or ignored by a rule. */
    public Share understood() {
        return new Share((long) used + ignored, total());
    }

    /** Both together. */
    public Tally plus(Tally other) {
        return new Tally(used + other.used, ignored + other.ignored, failed + other.failed);
    }
}
