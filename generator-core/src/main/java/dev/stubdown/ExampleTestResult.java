package dev.stubdown;

import dev.stubdown.diagnostic.Coverage;
import dev.stubdown.write.WriteReport;

/**
 * What became of the test that lets the documented examples go through the types of a user's build.
 *
 * @param examples how many bodies the test has
 * @param files what happened to its files
 */
public record ExampleTestResult(RunStatus status, int examples, WriteReport files, Coverage coverage, Counts counts) {}
