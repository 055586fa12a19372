/**
 * Models to files. An {@link dev.stubdown.output.Emitter} prints a model; where the text goes is not its business, and it decides nothing.
 */
@NullMarked
package dev.stubdown.output;

import org.jspecify.annotations.NullMarked;
