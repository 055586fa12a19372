/**
 * What callers see of generated Java, and what becomes of it between two models.
 *
 * <p>In come the Java models of an old and a new state, out goes a {@link dev.stubdown.surface.Difference} with a verdict in the words of Semantic
 * Versioning. Nothing is read or written here.
 */
@NullMarked
package dev.stubdown.surface;

import org.jspecify.annotations.NullMarked;
