/**
 * What went wrong and what was understood: diagnostics with a stable code and a place, values returned together with their diagnostics, and
 * the account of what was read.
 *
 * <p>Nothing is logged or thrown here. Every room above {@code source} and {@code term} may import it.
 */
@NullMarked
package dev.stubdown.diagnostic;

import org.jspecify.annotations.NullMarked;
