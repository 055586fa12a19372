package dev.stubdown.check;

import dev.stubdown.dialect.Dialect;
import dev.stubdown.fact.PageReview;
import dev.stubdown.model.ApiModel;
import dev.stubdown.source.FileTree;
import java.util.List;

/**
 * What the checks of a page may look at: everything that was read.
 *
 * @param model what all pages together say
 * @param pages sorted by file
 * @param files what stands in the documentation folders, and what else the pages link to
 * @param dialect that of the pages
 */
public record CheckedSet(ApiModel model, List<PageReview> pages, FileTree files, Dialect dialect) {

    public CheckedSet {
        pages = List.copyOf(pages);
    }
}
