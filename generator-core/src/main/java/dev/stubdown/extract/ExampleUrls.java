package dev.stubdown.extract;

import dev.stubdown.dialect.RequestRules.Rewriting;
import dev.stubdown.document.Block.Line;
import dev.stubdown.fact.MessageFact.UrlFact;
import dev.stubdown.fact.RequestLine;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.source.TextRange;
import java.util.List;

/** Reads the URLs of example requests: what of them is host, version and path, and which request lines they fit. */
final class ExampleUrls {

    private static final String AUTHORITY = "://";

    private final PageReading page;
    private final UrlTemplates templates;

    ExampleUrls(PageReading page, List<RequestLine> lines) {
        this.page = page;
        this.templates = new UrlTemplates(lines);
    }

    UrlFact read(RequestLineParser.Split request, Line line) {
        String url = request.url();
        int at = Math.max(0, line.text().indexOf(url));
        String whole = withoutQuery(url);
        String path = path(url);
        String front = whole.endsWith(path) ? whole.substring(0, whole.length() - path.length()) : "";
        int authority = front.indexOf(AUTHORITY);
        int hostStart = authority < 0 ? 0 : authority + AUTHORITY.length();
        int hostEnd = authority < 0 ? 0 : endOf(front, hostStart);
        int baseStart = Math.min(front.length(), front.startsWith("/", hostEnd) ? hostEnd + 1 : hostEnd);
        String base = front.substring(baseStart);
        return new UrlFact(
                url,
                path,
                authority < 0 ? null : front.substring(hostStart, hostEnd),
                base.isEmpty() ? null : base,
                base.isEmpty() ? null : place(line, at + baseStart, base.length()),
                templates.fitting(path),
                place(line, at, url.length()));
    }

    private String path(String url) {
        String path = url;
        for (Rewriting rewriting : page.dialect().requests().path()) {
            path = rewriting.apply(path);
        }
        String bare = withoutQuery(path);
        return bare.startsWith("/") ? bare : '/' + bare;
    }

    private static String withoutQuery(String url) {
        int query = RequestLineParser.queryStart(url);
        return (query < 0 ? url : url.substring(0, query)).strip();
    }

    private static int endOf(String front, int hostStart) {
        int slash = front.indexOf('/', hostStart);
        return slash < 0 ? front.length() : slash;
    }

    private SourceSpan place(Line line, int at, int length) {
        TextRange range = Ranges.within(line, at, length);
        return page.span(range);
    }
}
