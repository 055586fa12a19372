/**
 * What becomes of findings before anybody sees them: the severity that the user gives them, suppressions, the baseline, and what changed.
 *
 * <p>In come all diagnostics of a run, out go those to report. Reads no page.
 */
@NullMarked
package dev.stubdown.triage;

import org.jspecify.annotations.NullMarked;
