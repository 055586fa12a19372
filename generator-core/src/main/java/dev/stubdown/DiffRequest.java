package dev.stubdown;

import dev.stubdown.javamodel.JavaOptions;
import dev.stubdown.select.Selection;
import java.nio.file.Path;

/**
 * What the user may ask about two states of an API.
 *
 * @param before a {@code model.json}
 * @param after another one, that came later
 * @param dialect the documentation style of both, by its name or its file
 * @param selection which part of both is compared; one without {@link Selection#problems()}
 * @param java what the Java looks like
 */
public record DiffRequest(Path before, Path after, String dialect, Selection selection, JavaOptions java) {}
