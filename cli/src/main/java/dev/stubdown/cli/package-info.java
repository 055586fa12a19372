/**
 * The command {@code stubdown}.
 *
 * <p>In come the words of a command line; out go words on the two output streams and an exit code. All thinking is left
 * to the generator.
 */
@NullMarked
package dev.stubdown.cli;

import org.jspecify.annotations.NullMarked;
