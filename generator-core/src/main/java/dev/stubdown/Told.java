package dev.stubdown;

/**
 * What a run over one API came to.
 *
 * @param next the models that the next API may share types with
 */
record Told<R>(R result, Imports next) {}
