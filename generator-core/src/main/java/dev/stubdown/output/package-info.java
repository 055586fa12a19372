/**
 * Models to files: what every emitter takes and gives.
 *
 * <p>In come the models; out go {@link dev.stubdown.output.GeneratedFile}s. Nothing is decided here and nothing touches the disk.
 */
@NullMarked
package dev.stubdown.output;

import org.jspecify.annotations.NullMarked;
