package dev.stubdown.link;

import dev.stubdown.source.SourceSpan;

/**
 * What one source says of a subject, whether it was heard or not.
 *
 * @param says as {@link Decision#said}
 * @param source the place; that of the section where the text has no place of its own
 */
public record Claim(Subject subject, Aspect aspect, Witness by, String says, SourceSpan source) {}
