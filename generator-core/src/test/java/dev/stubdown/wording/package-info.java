/** Holds the engine to knowing no wording: what documentation pages say stands in dialect files, never in Java. */
@NullMarked
package dev.stubdown.wording;

import org.jspecify.annotations.NullMarked;
