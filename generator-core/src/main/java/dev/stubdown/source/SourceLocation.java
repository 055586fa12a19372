package dev.stubdown.source;

import java.nio.file.Path;

/**
 * A page that was found and not read yet.
 *
 * @param location where it stands on the disk
 * @param path its name in every message and in the model: the {@link SourceFile#path()} that it will have
 */
public record SourceLocation(Path location, String path) {}
