package dev.stubdown.output.freemarker;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A template of the user's, and what to make with it.
 *
 * @param name what messages call the template
 * @param template the file
 * @param output the path of what it makes, relative to the output folder; a template itself, with the same data
 * @param each how many files it makes
 */
public record TemplateRule(String name, Path template, String output, Each each) {

    /** How many files a template makes. */
    public enum Each {
        /** One of the whole model. */
        MODEL,
        /** One of each type. */
        TYPE,
        /** One of each operation. */
        OPERATION;

        /** As it is written in a configuration file. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one that is written so; empty for another word. */
        public static Optional<Each> ofWord(String word) {
            return Arrays.stream(values())
                    .filter(each -> each.word().equals(word))
                    .findFirst();
        }
    }
}
