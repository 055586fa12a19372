package dev.stubdown.output;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A file that is to be written. Its text may be printed as late as it is asked for: by the thread that asks, each time anew. */
public final class GeneratedFile {

    private final String path;
    private final Supplier<String> text;
    private final List<Object> printedOf;
    private final Supplier<Optional<String>> digest;

    private GeneratedFile(
            String path, Supplier<String> text, List<Object> printedOf, Supplier<Optional<String>> digest) {
        this.path = path;
        this.text = text;
        this.printedOf = printedOf;
        this.digest = digest;
    }

    /**
     * A file with that text.
     *
     * @param path relative to the output folder, always with {@code /}
     * @param text its whole content, with LF, to be written as UTF-8
     */
    public GeneratedFile(String path, String text) {
        this(path, () -> text, List.of(), Optional::empty);
    }

    /** A file that is printed when its text is asked for. */
    public static GeneratedFile printed(String path, Supplier<String> text) {
        return new GeneratedFile(path, text, List.of(), Optional::empty);
    }

    /**
     * A file that is printed of a value, and of nothing else.
     *
     * @param value made of records and what records may hold; equal ones give equal texts
     */
    public static GeneratedFile printedOf(Object value, String path, Supplier<String> text) {
        return new GeneratedFile(path, text, List.of(value), Optional::empty);
    }

    /** The same file, of which somebody may know the digest without its text. */
    public GeneratedFile known(Supplier<Optional<String>> knownDigest) {
        return new GeneratedFile(path, text, printedOf, knownDigest);
    }

    /** Where it goes, relative to the output folder. */
    public String path() {
        return path;
    }

    /** Its whole content. */
    public String text() {
        return text.get();
    }

    /** All that its text depends on, but for the program; empty where that is not known. */
    public List<Object> printedOf() {
        return printedOf;
    }

    /** The digest of the bytes of its text, as SHA-256 in lower-case hexadecimal, where that is known without printing it. */
    public Optional<String> digest() {
        return digest.get();
    }

    /** The same file with a text at its top; the text ends with its own line end. */
    public GeneratedFile below(String top) {
        if (top.isEmpty()) {
            return this;
        }
        List<Object> withTop = printedOf.isEmpty()
                ? printedOf
                : Stream.concat(Stream.of(top), printedOf.stream()).toList();
        return new GeneratedFile(path, () -> top + text.get(), withTop, Optional::empty);
    }

    @Override
    public String toString() {
        return path;
    }
}
