package dev.stubdown.source;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which pages to read.
 *
 * @param docs folders of pages, zip and jar files of pages, and single pages; a page that is named here is read whatever the globs say
 * @param include globs of the pages to read, relative to their folder and with {@code /}; empty for all pages
 * @param exclude globs of the pages to leave out, which go before {@code include}
 * @param linksWithin a folder that symbolic links, and links of pages, may lead to besides {@code docs}; null for none
 * @param limits how much is read at most
 */
public record SourceOptions(
        List<Path> docs,
        List<String> include,
        List<String> exclude,
        @Nullable Path linksWithin,
        ReadLimits limits) {

    public SourceOptions {
        docs = List.copyOf(docs);
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    /** Some pages of those folders, with the usual limits. */
    public SourceOptions(List<Path> docs, List<String> include, List<String> exclude) {
        this(docs, include, exclude, null, ReadLimits.DEFAULT);
    }

    /** All pages of those folders. */
    public static SourceOptions of(List<Path> docs) {
        return new SourceOptions(docs, List.of(), List.of());
    }
}
