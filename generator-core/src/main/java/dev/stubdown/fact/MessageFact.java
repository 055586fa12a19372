package dev.stubdown.fact;

import dev.stubdown.source.SourceSpan;

/**
 * An HTTP message of an example.
 *
 * @param source of its start line
 */
public record MessageFact(SourceSpan source) {}
