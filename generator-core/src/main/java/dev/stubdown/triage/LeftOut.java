package dev.stubdown.triage;

/**
 * How many findings are not reported, and why. Those that are switched off are not counted.
 *
 * @param suppressed by a comment or the configuration
 * @param known in the baseline
 * @param unchanged on pages that have nothing to do with what changed
 * @param stale how many entries of the baseline no finding matches
 */
public record LeftOut(int suppressed, int known, int unchanged, int stale) {}
