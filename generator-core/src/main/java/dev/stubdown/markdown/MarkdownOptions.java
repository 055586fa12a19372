package dev.stubdown.markdown;

import java.util.Optional;

/**
 * What a documentation style adds to plain Markdown.
 *
 * @param tabs how tabs are written; empty where the style has none
 */
public record MarkdownOptions(Optional<Tabs> tabs) {

    /** Markdown without tabs. */
    public static final MarkdownOptions PLAIN = new MarkdownOptions(Optional.empty());

    /** Markdown with tabs whose headings link to targets of that prefix. */
    public static MarkdownOptions withTabs(String targetPrefix) {
        return new MarkdownOptions(Optional.of(new Tabs(targetPrefix)));
    }

    /**
     * Tabs: a heading whose only content is a link to a target that begins so, such as {@code # [HTTP](#tab/http)}, opens a tab. The next such heading
     * opens the next tab of the group; the group ends with a thematic break, which belongs to it, or before any other heading. Only what stands in the
     * first tab of a group stays in the tree; a later heading with the same target goes on with it.
     *
     * @param targetPrefix what the target of a tab's heading begins with
     */
    public record Tabs(String targetPrefix) {
        public Tabs {
            if (targetPrefix.isBlank()) {
                throw new IllegalArgumentException(
                        "every heading that is a link would be a tab: the prefix of the target is blank");
            }
        }
    }
}
