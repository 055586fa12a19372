package dev.stubdown.naming;

import dev.stubdown.source.SourceSpan;

/**
 * A line that decides a name.
 *
 * @param subject what has the name; in {@code stubdown.yaml} it may be a pattern
 * @param java the name; in {@code stubdown.yaml}, {@value #BY_RULE} in it stands for the name by rule
 * @param source the line
 */
public record NameEntry(NameKind kind, String subject, String java, SourceSpan source) {

    static final String BY_RULE = "*";

    /** The name, where the rule gives another. */
    String name(String byRule) {
        return java.replace(BY_RULE, byRule);
    }
}
