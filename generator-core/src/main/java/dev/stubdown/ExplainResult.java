package dev.stubdown;

import dev.stubdown.explain.Answer;

/**
 * Where something came from.
 *
 * @param complete false where pages could not be read, which may be those that say more
 */
public record ExplainResult(Answer answer, boolean complete) {}
