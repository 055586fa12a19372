package dev.stubdown.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a search for pages found.
 *
 * @param pages by path, in the order of UTF-16 code units; each page once
 * @param files all files of the folders, pages or not, selected or not
 * @param folders all folders that were listed, as they were before; while they are so, the same pages are found. Empty where that is not so, because the
 *     search led elsewhere too, or the file system does not tell
 * @param skipped what the folders have and is not read, sorted by its name
 * @param problems why the search was a wrong request, one sentence each, such as a folder that is missing; empty for a good one
 */
public record SourceScan(
        List<SourceLocation> pages,
        FileTree files,
        Optional<List<FolderStamp>> folders,
        List<SkippedFile> skipped,
        List<String> problems) {

    public SourceScan {
        pages = List.copyOf(pages);
        folders = folders.map(List::copyOf);
        skipped = List.copyOf(skipped);
        problems = List.copyOf(problems);
    }

    /**
     * True where the file is one of the pages, by whatever name.
     *
     * @throws IOException where the disk does not tell
     */
    public boolean reads(Path file) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        for (SourceLocation page : pages) {
            if (Files.exists(page.location()) && Files.isSameFile(file, page.location())) {
                return true;
            }
        }
        return false;
    }
}
