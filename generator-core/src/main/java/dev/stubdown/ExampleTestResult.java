package dev.stubdown;

import dev.stubdown.diagnostic.Coverage;
import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.write.WriteReport;
import java.util.List;

/**
 * What became of the test that lets the documented examples go through the types of a user's build.
 *
 * @param examples how many bodies the test has
 * @param files what happened to its files
 * @param unreadable a finding for each page that could not be read, sorted; what else is wrong with the pages, a generation or a review tells
 */
public record ExampleTestResult(
        RunStatus status,
        int examples,
        WriteReport files,
        List<Diagnostic> unreadable,
        Coverage coverage,
        Counts counts) {

    public ExampleTestResult {
        unreadable = unreadable.stream().sorted().toList();
    }
}
