package dev.stubdown.output;

/**
 * A file that is ready to be written.
 *
 * @param path relative to the output folder, always with {@code /}
 * @param text its whole content, with LF, to be written as UTF-8
 */
public record GeneratedFile(String path, String text) {}
