/**
 * The façade: what a caller asks for, what it gets back, and the main line that runs the stages in order.
 *
 * <p>In comes a request that the command line, the Maven plugin or another program has put together; out goes a result
 * with the diagnostics of all stages. Nothing below this package knows it.
 */
@NullMarked
package dev.stubdown;

import org.jspecify.annotations.NullMarked;
