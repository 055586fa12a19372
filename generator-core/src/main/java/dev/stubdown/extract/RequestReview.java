package dev.stubdown.extract;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.dialect.RequestRules.Rewriting;
import dev.stubdown.document.Block.Line;
import dev.stubdown.source.TextRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at how the request lines of a page write their paths. */
final class RequestReview {

    /** A scheme and a host (RFC 3986, sections 3.1 and 3.2). */
    private static final Pattern HOST = Pattern.compile("^https?://[^/]++");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]++)\\}");

    private final PageReading page;

    RequestReview(PageReading page) {
        this.page = page;
    }

    /** A path in its line. */
    private record Path(String text, int start) {

        TextRange range(int from, int to) {
            return new TextRange(start + from, start + to);
        }
    }

    /** Reports on every request line. */
    void review() {
        for (CommentedBlock block : RequestLineReader.blocks(page)) {
            block.block().lines().forEach(this::review);
        }
    }

    private void review(Line line) {
        RequestLineParser.split(line.text()).ifPresent(split -> {
            int at = Math.max(0, line.text().indexOf(split.url()));
            int query = RequestLineParser.queryStart(split.url());
            String path = query < 0 ? split.url() : split.url().substring(0, query);
            review(new Path(path.stripTrailing(), line.range().start() + at));
        });
    }

    private void review(Path path) {
        checkStart(path);
        checkBlanks(path);
        checkRepetitions(path);
    }

    private void checkStart(Path path) {
        Matcher host = HOST.matcher(path.text());
        if (host.find()) {
            page.diagnostics()
                    .add(Diagnostic.of(
                                    DiagnosticCode.OPERATION_ABSOLUTE_PATH,
                                    page.span(path.range(0, host.end())),
                                    "The request line has a URL with a host in place of a path")
                            .withFound(path.text(), null)
                            .withHint("Leave out the host, and the version if other pages do so."));
        } else if (beginsWithLetter(path.text()) && beginsWithLetter(rewritten(path.text()))) {
            int end = path.text().indexOf('/') < 0
                    ? path.text().length()
                    : path.text().indexOf('/');
            page.report(
                    DiagnosticCode.OPERATION_PATH_WITHOUT_SLASH,
                    path.range(0, end),
                    "The path begins without a slash",
                    path.text(),
                    '/' + path.text());
        }
    }

    private static boolean beginsWithLetter(String path) {
        return !path.isEmpty() && Character.isLetter(path.charAt(0));
    }

    /** The path that is left when what the style puts in front of all paths is dropped. */
    private String rewritten(String path) {
        String rest = path;
        for (Rewriting rewriting : page.dialect().requests().path()) {
            rest = rewriting.apply(rest);
        }
        return rest;
    }

    /** A blank outside of placeholders and of quoted values. */
    private void checkBlanks(Path path) {
        boolean quoted = false;
        int depth = 0;
        for (int i = 0; i < path.text().length(); i++) {
            char c = path.text().charAt(i);
            quoted ^= c == '\'';
            depth += c == '{' || c == '<' ? 1 : c == '}' || c == '>' ? -1 : 0;
            if (Character.isWhitespace(c) && depth <= 0 && !quoted) {
                page.report(
                        DiagnosticCode.OPERATION_BLANK_IN_PATH,
                        path.range(i, i + 1),
                        "A blank stands in the path",
                        path.text(),
                        null);
                return;
            }
        }
    }

    private void checkRepetitions(Path path) {
        Map<String, Integer> first = new LinkedHashMap<>();
        Matcher placeholder = PLACEHOLDER.matcher(path.text());
        while (placeholder.find()) {
            Integer earlier = first.putIfAbsent(placeholder.group(1).strip(), placeholder.start());
            if (earlier != null) {
                TextRange range = path.range(placeholder.start(), placeholder.end());
                TextRange other =
                        path.range(earlier, earlier + placeholder.group().length());
                page.diagnostics()
                        .add(Diagnostic.of(
                                        DiagnosticCode.OPERATION_PLACEHOLDER_REPEATED,
                                        page.span(range),
                                        "The path has the placeholder " + placeholder.group() + " twice")
                                .withFound(placeholder.group(), null)
                                .withHint("Give each placeholder a name of its own.")
                                .withRelated(List.of(page.span(other))));
                return;
            }
        }
    }
}
