package dev.stubdown.output;

import java.util.function.Supplier;

/** A file that is to be written. Its text may be printed as late as it is asked for: by the thread that asks, each time anew. */
public final class GeneratedFile {

    private final String path;
    private final Supplier<String> text;

    private GeneratedFile(String path, Supplier<String> text) {
        this.path = path;
        this.text = text;
    }

    /**
     * A file with that text.
     *
     * @param path relative to the output folder, always with {@code /}
     * @param text its whole content, with LF, to be written as UTF-8
     */
    public GeneratedFile(String path, String text) {
        this(path, () -> text);
    }

    /** A file that is printed when its text is asked for. */
    public static GeneratedFile printed(String path, Supplier<String> text) {
        return new GeneratedFile(path, text);
    }

    /** Where it goes, relative to the output folder. */
    public String path() {
        return path;
    }

    /** Its whole content. */
    public String text() {
        return text.get();
    }

    /** The same file with a text at its top; the text ends with its own line end. */
    public GeneratedFile below(String top) {
        return top.isEmpty() ? this : new GeneratedFile(path, () -> top + text.get());
    }

    @Override
    public String toString() {
        return path;
    }
}
