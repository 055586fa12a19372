/**
 * Java units to Java source text, by JavaPoet: the only room that knows it.
 *
 * <p>In come units of {@code javamodel}, out go files. Nothing is chosen here. JavaPoet describes the types; {@link dev.stubdown.output.javapoet.SourceText} prints them, to the same
 * bytes as JavaPoet in a third of the time, and reads private fields of its descriptions for it. Text that stems from pages passes through
 * {@link dev.stubdown.output.JavaText}, since JavaPoet escapes neither comments nor all literals.
 */
@NullMarked
package dev.stubdown.output.javapoet;

import org.jspecify.annotations.NullMarked;
