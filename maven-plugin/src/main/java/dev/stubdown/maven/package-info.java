/**
 * The Maven plugin {@code stubdown}.
 *
 * <p>In come the parameters of a pom; out go files, a source root, and lines in Maven's log. All thinking is left to the generator.
 */
@NullMarked
package dev.stubdown.maven;

import org.jspecify.annotations.NullMarked;
