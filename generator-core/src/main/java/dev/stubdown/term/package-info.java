/**
 * Closed word lists and small values that every room shares: scalar types, HTTP methods, parameter places, kinds of operations, qualified
 * names, path templates.
 *
 * <p>Nothing comes in, everything may import it; it imports nothing of ours.
 */
@NullMarked
package dev.stubdown.term;

import org.jspecify.annotations.NullMarked;
