/**
 * Files to the disk, or to memory, or nowhere: {@link dev.stubdown.write.DirectorySink}, {@link dev.stubdown.write.MemorySink},
 * {@link dev.stubdown.write.CheckSink}.
 *
 * <p>In come {@link dev.stubdown.output.GeneratedFile}s; out goes a {@link dev.stubdown.write.WriteReport}. One of the three rooms that
 * touch the disk. The façade imports it, nothing else.
 */
@NullMarked
package dev.stubdown.write;

import org.jspecify.annotations.NullMarked;
