/**
 * Every decision about the Java that comes out: names, packages, types, nullness, annotations, order.
 *
 * <p>In comes the linked {@code model}, out goes a {@link JavaModel} of units, one a file. {@code output} prints the units and decides
 * nothing. {@link JavaNames} and {@link NameScope} make the names, {@link JavaTypes} chooses the types.
 */
@NullMarked
package dev.stubdown.javamodel;

import org.jspecify.annotations.NullMarked;
