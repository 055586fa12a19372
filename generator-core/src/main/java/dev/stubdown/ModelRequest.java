package dev.stubdown;

import dev.stubdown.diagnostic.FailOn;
import dev.stubdown.source.SourceOptions;

/**
 * What the user may ask of reading: pages to a model, without any Java.
 *
 * @param dialect the name of a documentation style that comes with us, or the path of a dialect file
 */
public record ModelRequest(SourceOptions source, String dialect, FailOn failOn) {}
