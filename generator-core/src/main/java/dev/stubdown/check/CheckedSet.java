package dev.stubdown.check;

import dev.stubdown.fact.PageReview;
import dev.stubdown.model.ApiModel;
import java.util.List;

/**
 * What the checks of a page may look at: everything that was read.
 *
 * @param model what all pages together say
 * @param pages sorted by file
 */
public record CheckedSet(ApiModel model, List<PageReview> pages) {

    public CheckedSet {
        pages = List.copyOf(pages);
    }
}
