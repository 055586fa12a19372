/**
 * How long the stages take, measured with JMH.
 *
 * <p>Run them with {@code java -cp ... org.openjdk.jmh.Main}; a build only compiles them.
 */
@NullMarked
package dev.stubdown.benchmarks;

import org.jspecify.annotations.NullMarked;
