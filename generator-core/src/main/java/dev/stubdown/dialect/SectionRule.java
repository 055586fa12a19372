package dev.stubdown.dialect;

/**
 * Which headings begin a section of a role.
 *
 * @param heading matches the whole heading; its groups {@code name} and {@code property} name what the section is about
 * @param level the only level of headings that the rule is for; 0 for all
 */
public record SectionRule(Phrase heading, SectionRole role, int level) {}
