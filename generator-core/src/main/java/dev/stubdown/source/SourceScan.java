package dev.stubdown.source;

import java.util.List;

/**
 * What a search for pages found.
 *
 * @param pages by path, in the order of UTF-16 code units; each page once
 * @param files all files of the folders, pages or not, selected or not
 * @param problems why the search was a wrong request, one sentence each, such as a folder that is missing; empty for a good one
 */
public record SourceScan(List<SourceLocation> pages, FileTree files, List<String> problems) {

    public SourceScan {
        pages = List.copyOf(pages);
        problems = List.copyOf(problems);
    }
}
