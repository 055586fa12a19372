package dev.stubdown.source;

/**
 * A page as it was read.
 *
 * @param path relative to the documentation folder (with several: to their nearest common folder; a single file: its name; in an archive: as
 *     {@link PageArchive} says), always with {@code /}
 * @param text decoded, without a byte order mark; line ends as in the file
 * @param decoding how the bytes became text
 */
public record SourceFile(String path, String text, Decoding decoding) {

    /** How bytes became text. */
    public enum Decoding {
        UTF_8,
        /** The bytes are not UTF-8, and were read as windows-1252, the code page that such pages mostly have. */
        WINDOWS_1252
    }

    /** A file whose text is at hand, as UTF-8 would give it. */
    public static SourceFile of(String path, String text) {
        return new SourceFile(path, text, Decoding.UTF_8);
    }
}
