/**
 * How long the stages take, measured with JMH, and the floor that whole runs are compared with.
 *
 * <p>Pages come in, times go out; {@code docs/performance.md} tells how to run them. A build only compiles them.
 */
@NullMarked
package dev.stubdown.benchmarks;

import org.jspecify.annotations.NullMarked;
