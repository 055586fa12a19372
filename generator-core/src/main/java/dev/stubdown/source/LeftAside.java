package dev.stubdown.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What somebody may take for pages, and is none. */
final class LeftAside {

    /** Extensions of Markdown by other names (RFC 7763, section 2), and of what is made from it. */
    private static final List<String> MARKDOWN =
            List.of(".mdx", ".markdown", ".mdown", ".mkd", ".rmd", ".qmd", ".mdoc");

    private LeftAside() {}

    /** Such as {@code ; 3 files end in .mdx}, to end a message with; empty where there are none. */
    static String in(List<String> files) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String file : files) {
            MARKDOWN.stream()
                    .filter(file.toLowerCase(Locale.ROOT)::endsWith)
                    .forEach(extension -> counts.merge(extension, 1, Integer::sum));
        }
        StringBuilder text = new StringBuilder();
        counts.forEach((extension, count) -> text.append("; ")
                .append(count)
                .append(count == 1 ? " file ends in " : " files end in ")
                .append(extension));
        return text.toString();
    }
}
