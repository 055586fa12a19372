/** What becomes of the surface of generated Java, as text for people and as JSON for programs. */
@NullMarked
package dev.stubdown.output.surface;

import org.jspecify.annotations.NullMarked;
