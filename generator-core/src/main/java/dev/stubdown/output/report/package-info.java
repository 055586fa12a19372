/**
 * Findings as files: {@code text}, {@code json}, {@code sarif}, {@code github}, {@code junit}.
 *
 * <p>In come findings that have their severities; out goes text. Decides nothing.
 */
@NullMarked
package dev.stubdown.output.report;

import org.jspecify.annotations.NullMarked;
