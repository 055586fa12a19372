package dev.stubdown.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading and what stands below it, up to the next heading of its level or a higher one.
 *
 * @param heading null for the root only
 * @param blocks before the first deeper heading
 * @param sections under deeper headings, in order
 */
public record Section(@Nullable Heading heading, List<Block> blocks, List<Section> sections) {

    public Section {
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }
}
