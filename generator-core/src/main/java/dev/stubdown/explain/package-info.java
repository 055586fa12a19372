/**
 * Answers where something of the model came from: by which rule and evidence, and what else spoke about it and lost.
 *
 * <p>Decides nothing anew: the linker tells what it decides ({@link dev.stubdown.link.Decisions}), and this room puts together what was told of
 * one type, property or operation. {@link dev.stubdown.explain.Explainer} is the way in.
 */
@NullMarked
package dev.stubdown.explain;

import org.jspecify.annotations.NullMarked;
