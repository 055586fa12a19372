package dev.stubdown.output;

/**
 * A file that came out.
 *
 * @param path relative to the output folder, with {@code /}
 * @param text with LF line ends
 */
public record GeneratedFile(String path, String text) {}
