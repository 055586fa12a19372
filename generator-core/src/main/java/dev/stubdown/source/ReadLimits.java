package dev.stubdown.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much is read at most, so that no documentation, however it came about, takes all memory or all time. The defaults are far above what people write.
 *
 * @param maxPages how many pages one run reads; more are a wrong request
 * @param maxPageSize in bytes; a larger page counts as one that cannot be read
 * @param maxArchiveSize in bytes, of all pages of an archive together, unpacked; more are a wrong request
 * @param maxMatchSteps how often a pattern of a user's dialect may look at characters of one page, besides fifty times at each; one that looks more often
 *     matches nothing there
 */
public record ReadLimits(int maxPages, int maxPageSize, int maxArchiveSize, int maxMatchSteps) {

    /** What holds where nobody says anything else. */
    public static final ReadLimits DEFAULT = new ReadLimits(200_000, 16 << 20, 256 << 20, 1_000_000);

    /**
     * What a file, flags or code say of limits. Null where they say nothing.
     *
     * @param maxPages as in {@link ReadLimits}; so are the others
     */
    public record Said(
            @Nullable Integer maxPages,
            @Nullable Integer maxPageSize,
            @Nullable Integer maxArchiveSize,
            @Nullable Integer maxMatchSteps) {}

    /** These limits, but for those that somebody says. */
    public ReadLimits with(Said said) {
        return new ReadLimits(
                said.maxPages == null ? maxPages : said.maxPages,
                said.maxPageSize == null ? maxPageSize : said.maxPageSize,
                said.maxArchiveSize == null ? maxArchiveSize : said.maxArchiveSize,
                said.maxMatchSteps == null ? maxMatchSteps : said.maxMatchSteps);
    }

    /** Which limits let nothing through, each in a sentence without its full stop; empty where none does. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        check("maxPages", maxPages, problems);
        check("maxPageSize", maxPageSize, problems);
        check("maxArchiveSize", maxArchiveSize, problems);
        check("maxMatchSteps", maxMatchSteps, problems);
        return problems;
    }

    private static void check(String name, int value, List<String> problems) {
        if (value < 1) {
            problems.add(name + " takes a number from 1 on, not " + value);
        }
    }
}
