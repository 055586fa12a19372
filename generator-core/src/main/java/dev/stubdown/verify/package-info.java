/** Whether the documented examples go through the generated types: read, written and compared. Compiles in memory, and touches no disk. */
@NullMarked
package dev.stubdown.verify;

import org.jspecify.annotations.NullMarked;
