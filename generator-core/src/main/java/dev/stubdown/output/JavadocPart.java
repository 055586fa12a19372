package dev.stubdown.output;

import dev.stubdown.javamodel.JavaName;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a Javadoc comment.
 *
 * @param text encoded, with line ends
 * @param type the class that is named behind the text, as the printer of the file names it; null for none
 */
public record JavadocPart(String text, @Nullable JavaName type) {}
