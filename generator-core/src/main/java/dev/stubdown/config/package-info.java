/**
 * {@code stubdown.yaml}: what a project wants to have generated, as a file.
 *
 * <p>In comes the text of the file; out goes a {@link dev.stubdown.config.StubdownConfig} with everything that is wrong with the file, each
 * with line and column. The façade imports it.
 */
@NullMarked
package dev.stubdown.config;

import org.jspecify.annotations.NullMarked;
