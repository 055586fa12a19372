package dev.stubdown.source;

/**
 * What stands in a documentation folder and is not read.
 *
 * @param path its name, as of {@link SourceFile#path()}
 * @param reason why not
 * @param leadsTo what a link says that it leads to; empty for what is no link
 */
public record SkippedFile(String path, Reason reason, String leadsTo) {

    /** Why something is not read. */
    public enum Reason {
        /** A link that leads out of the folders that may be looked into. */
        OUTSIDE,
        /** A folder that links have led to so often that nobody means it. */
        TOO_MANY_LINKS,
        /** A page that is neither a file nor a folder, such as a device: nobody knows whether it ever ends. */
        NO_FILE
    }
}
