package dev.stubdown;

import dev.stubdown.triage.TriageOptions;

/**
 * What the user may ask of a review.
 *
 * @param reading which pages, and how they are read
 * @param triage what becomes of the findings
 */
public record CheckRequest(ModelRequest reading, TriageOptions triage) {}
