package dev.stubdown.output;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A file that is to be written. Its text may be printed as late as it is asked for: by the thread that asks, each time anew. */
public final class GeneratedFile {

    private final String path;
    private final Supplier<String> text;
    private final List<Object> printedOf;
    private final Supplier<Optional<Known>> known;
    private final Consumer<String> listener;

    private GeneratedFile(
            String path,
            Supplier<String> text,
            List<Object> printedOf,
            Supplier<Optional<Known>> known,
            Consumer<String> listener) {
        this.path = path;
        this.text = text;
        this.printedOf = printedOf;
        this.known = known;
        this.listener = listener;
    }

    private GeneratedFile(String path, Supplier<String> text, List<Object> printedOf) {
        this(path, text, printedOf, Optional::empty, digest -> {});
    }

    /**
     * A file with that text.
     *
     * @param path relative to the output folder, always with {@code /}
     * @param text its whole content, with LF, to be written as UTF-8
     */
    public GeneratedFile(String path, String text) {
        this(path, () -> text, List.of());
    }

    /** A file that is printed when its text is asked for. */
    public static GeneratedFile printed(String path, Supplier<String> text) {
        return new GeneratedFile(path, text, List.of());
    }

    /**
     * A file that is printed of a value, and of nothing else.
     *
     * @param value made of records and what records may hold; equal ones give equal texts
     */
    public static GeneratedFile printedOf(Object value, String path, Supplier<String> text) {
        return new GeneratedFile(path, text, List.of(value));
    }

    /**
     * What is known of a file without its text.
     *
     * @param digest of the bytes of its text, as SHA-256 in lower-case hexadecimal
     * @param isThere a file with these bytes stands in the output folder already
     */
    public record Known(String digest, boolean isThere) {}

    /** The same file, of which somebody may know something without its text. */
    public GeneratedFile known(Supplier<Optional<Known>> whatIsKnown) {
        return new GeneratedFile(path, text, printedOf, whatIsKnown, listener);
    }

    /** The same file, of whose digest somebody hears where it is printed into a folder; by the thread that prints it. */
    public GeneratedFile heard(Consumer<String> whoHears) {
        return new GeneratedFile(path, text, printedOf, known, whoHears);
    }

    /**
     * Tells who wants to hear it what was printed into a folder.
     *
     * @param digest of the bytes of {@link #text()}, as SHA-256 in lower-case hexadecimal
     */
    public void tellDigest(String digest) {
        listener.accept(digest);
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

    /** What is known without printing it; empty for nothing. */
    public Optional<Known> known() {
        return known.get();
    }

    /** The same file with a text at its top; the text ends with its own line end. */
    public GeneratedFile below(String top) {
        if (top.isEmpty()) {
            return this;
        }
        List<Object> withTop = printedOf.isEmpty()
                ? printedOf
                : Stream.concat(Stream.of(top), printedOf.stream()).toList();
        return new GeneratedFile(path, () -> top + text.get(), withTop, Optional::empty, listener);
    }

    @Override
    public String toString() {
        return path;
    }
}
