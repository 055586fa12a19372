package dev.stubdown.select;

import dev.stubdown.source.Glob;

/** Globs whose faults are told in the words of the user. */
final class Globs {

    private Globs() {}

    /**
     * The glob that a pattern is translated to.
     *
     * @param pattern as the user wrote it, for the message
     * @throws IllegalArgumentException where the pattern is blank, or a bracket or brace does not close
     */
    static Glob parse(String pattern, String translated) {
        if (pattern.isBlank()) {
            throw new IllegalArgumentException("a pattern of what to select is blank");
        }
        try {
            return Glob.parse(translated);
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            String reason = message.substring(message.lastIndexOf(": ") + 2);
            throw new IllegalArgumentException("the pattern '" + pattern + "' is malformed: " + reason, e);
        }
    }
}
