package dev.stubdown;

import dev.stubdown.select.Selection;

/**
 * What the user may ask of the model: reading, and which part of the API is wanted.
 *
 * @param selection one without {@link Selection#problems()}
 */
public record SelectionRequest(ModelRequest reading, Selection selection) {}
