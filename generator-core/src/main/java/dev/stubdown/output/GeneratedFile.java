package dev.stubdown.output;

/**
 * A file that is ready to be written.
 *
 * @param path relative to the output folder, always with {@code /}
 * @param text its whole content, with LF, to be written as UTF-8
 */
public record GeneratedFile(String path, String text) {

    /** The same file with a text at its top; the text ends with its own line end. */
    public GeneratedFile below(String top) {
        return new GeneratedFile(path, top + text);
    }
}
