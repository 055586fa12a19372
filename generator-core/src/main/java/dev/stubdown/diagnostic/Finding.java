package dev.stubdown.diagnostic;

/**
 * A diagnostic as a report shows it.
 *
 * @param diagnostic with the severity that the user's configuration gives it
 * @param line the text of the line that it begins in, without its end; empty where the file cannot be read
 * @param fingerprint the same in the next run, even where the line has moved; differs for every finding of a run
 */
public record Finding(Diagnostic diagnostic, String line, String fingerprint) implements Comparable<Finding> {

    /** As {@link Diagnostic#compareTo}. */
    @Override
    public int compareTo(Finding other) {
        return diagnostic.compareTo(other.diagnostic);
    }
}
