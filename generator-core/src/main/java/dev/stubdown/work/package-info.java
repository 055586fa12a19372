/** How work is shared between threads. Knows nothing of what the work is. */
@NullMarked
package dev.stubdown.work;

import org.jspecify.annotations.NullMarked;
