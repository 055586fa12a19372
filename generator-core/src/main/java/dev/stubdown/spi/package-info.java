/**
 * What others may add to a run, and what they are given. The one package that is written for classes of others, found by
 * {@link java.util.ServiceLoader}: a change here that breaks them is a new major version.
 */
@NullMarked
package dev.stubdown.spi;

import org.jspecify.annotations.NullMarked;
