/**
 * The model as the file {@code model.json}, written and read again. The format is described by {@code model.schema.json} beside this
 * package's classes and in the documentation.
 *
 * <p>In comes the linked model with what was found on the way; out goes text.
 */
@NullMarked
package dev.stubdown.output.modeljson;

import org.jspecify.annotations.NullMarked;
