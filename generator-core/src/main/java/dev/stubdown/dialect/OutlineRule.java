package dev.stubdown.dialect;

/**
 * A section that pages of one kind have; its place in the list of rules is its place on a page.
 *
 * @param heading as it is usually written
 * @param level the level of the heading
 * @param required every page of the kind has it
 */
public record OutlineRule(SectionRole role, String heading, int level, boolean required) {}
