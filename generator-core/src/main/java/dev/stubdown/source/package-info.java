/**
 * Bytes in: files found, read and decoded, and places in them.
 *
 * <p>In come paths that the user named; out go {@link dev.stubdown.source.SourceFile}s and places ({@link dev.stubdown.source.SourceSpan}).
 * Everything may import it; it imports nothing of ours. One of the three rooms that touch the disk.
 */
@NullMarked
package dev.stubdown.source;

import org.jspecify.annotations.NullMarked;
