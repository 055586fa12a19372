/**
 * A documentation style as data: which headings, column titles, type words and phrases its pages use.
 *
 * <p>In comes a YAML file, bundled or the user's own; out goes a {@link dev.stubdown.dialect.Dialect}: records of compiled patterns. Only
 * {@code extract} and the façade read it. No wording of any documentation set stands in Java.
 */
@NullMarked
package dev.stubdown.dialect;

import org.jspecify.annotations.NullMarked;
