package dev.stubdown;

/**
 * What the user may ask about where something came from.
 *
 * @param reading which pages, and how they are read
 * @param subject the name of a type, a type and a property joined by {@code #}, a path with or without a method, or the name of an operation
 */
public record ExplainRequest(ModelRequest reading, String subject) {}
