/**
 * What a run keeps for the next one: {@link dev.stubdown.incremental.RunState}, whose files stand in a {@link dev.stubdown.incremental.StateFolder}.
 *
 * <p>In come the files that a run depends on, what it made of each page, and its result; out comes the result again where nothing has changed, and
 * what was made of the pages that have not. A state that is damaged, or was written by another program, is no state. One of the three rooms that
 * touch the disk. The façade imports it, nothing else.
 */
@NullMarked
package dev.stubdown.incremental;

import org.jspecify.annotations.NullMarked;
