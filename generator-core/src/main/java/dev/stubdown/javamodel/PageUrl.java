package dev.stubdown.javamodel;

import dev.stubdown.model.Prose.PageTarget;
import dev.stubdown.model.WebAddress;
import dev.stubdown.source.PageArchive;
import dev.stubdown.source.SourceSpan;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the pages are published.
 *
 * @param template an address in which <code>{page}</code> is the path of a page, or that in its archive, without its ending, and <code>{path}</code> that path with it;
 *     the path of the page goes behind an address without either
 */
public record PageUrl(String template) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final String PAGE = "{page}";
    private static final String PATH = "{path}";
    private static final String ENDING = ".md";

    /** @throws IllegalArgumentException if there is a {@link #problem} with the template */
    public PageUrl {
        problem(template).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
    }

    /** What is wrong with a template, without a full stop; empty for nothing. */
    public static Optional<String> problem(String template) {
        Matcher placeholder = PLACEHOLDER.matcher(template);
        while (placeholder.find()) {
            if (!placeholder.group().equals(PAGE) && !placeholder.group().equals(PATH)) {
                return Optional.of("the page URL '" + template + "' has the placeholder '" + placeholder.group()
                        + "'; there are only " + PAGE + " and " + PATH);
            }
        }
        boolean onTheWeb = template.startsWith("https://") || template.startsWith("http://");
        return onTheWeb && WebAddress.of(filled(template, "page")).isPresent()
                ? Optional.empty()
                : Optional.of("the page URL '" + template + "' is no http or https address");
    }

    /** The address of a page; empty for a place in no page. */
    Optional<WebAddress> of(SourceSpan place) {
        return place.file().isEmpty() ? Optional.empty() : WebAddress.of(filled(template, place.file()));
    }

    /** The address of a link's target. */
    Optional<WebAddress> of(PageTarget page) {
        String anchor = page.anchor() == null ? "" : '#' + page.anchor();
        return WebAddress.of(filled(template, page.file()) + anchor);
    }

    private static String filled(String template, String name) {
        String file = PageArchive.nameInside(name);
        String page = file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
        if (!template.contains(PAGE) && !template.contains(PATH)) {
            return template + (template.endsWith("/") ? "" : "/") + escaped(page);
        }
        return template.replace(PAGE, escaped(page)).replace(PATH, escaped(file));
    }

    /** A path has no query and no fragment, whatever a file is called. */
    private static String escaped(String path) {
        return path.replace("%", "%25").replace("?", "%3F").replace("#", "%23");
    }
}
