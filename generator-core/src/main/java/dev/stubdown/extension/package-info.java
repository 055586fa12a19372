/** The extensions of a run: found in jars or given, put in order, and called so that one that fails is named. */
@NullMarked
package dev.stubdown.extension;

import org.jspecify.annotations.NullMarked;
