package dev.stubdown.extract;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.dialect.RequestRules.Rewriting;
import dev.stubdown.document.Block.Line;
import dev.stubdown.fact.RequestLine;
import dev.stubdown.fact.RequestLine.PlaceholderFact;
import dev.stubdown.source.TextRange;
import dev.stubdown.term.HttpMethod;
import dev.stubdown.term.PathTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a line {@code METHOD url}. */
final class RequestLineParser {

    /** A line with its method and the rest. */
    record Split(HttpMethod method, String url) {}

    private static final int MARKS_BEFORE = 3;

    private static final int LONGEST = 4_000;
    private static final int MOST_SEGMENTS = 100;

    /** The name of an extension is a word like any other, unless a path or a URL follows. */
    private static final Pattern LINE =
            Pattern.compile("^\\W{0," + MARKS_BEFORE + "}(?:(" + HttpMethod.alternatives(false) + ")(?:\\s+|(?=/))|("
                    + HttpMethod.alternatives(true) + ")\\s+(?=[/{]|https?://))(\\S.*)$");

    private static final Pattern VERSION = Pattern.compile("(?<!\\s)\\s+HTTP/\\d(?:\\.\\d)?$");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]++)\\}");
    private static final Pattern KEY = Pattern.compile("\\$?[A-Za-z][\\w.-]*");

    private final PageReading page;

    RequestLineParser(PageReading page) {
        this.page = page;
    }

    /** The method and what follows it; empty for a line of another kind (RFC 9112, section 3: methods are upper case). */
    static Optional<Split> split(String line) {
        String text = line.strip();
        if (!mayHaveMethod(text)) {
            return Optional.empty();
        }
        Matcher matcher = LINE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String url = matcher.group(3).strip();
        if (url.contains("HTTP/")) {
            url = VERSION.matcher(url).replaceAll("");
        }
        String method = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return Optional.of(new Split(HttpMethod.valueOf(method), url));
    }

    /** False where the first word begins with no capital, or too much stands in front: most lines of most blocks. */
    private static boolean mayHaveMethod(String line) {
        int at = 0;
        while (at < line.length() && at <= MARKS_BEFORE && !isWord(line.charAt(at))) {
            at++;
        }
        return at < line.length() && line.charAt(at) >= 'A' && line.charAt(at) <= 'Z';
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    /** Empty where the line has no path, which is reported. */
    Optional<RequestLine> parse(Split split, Line line) {
        if (split.url().length() > LONGEST) {
            reportLong(line, "has more than " + LONGEST + " characters");
            return Optional.empty();
        }
        String url = split.url();
        for (Rewriting rewriting : page.dialect().requests().path()) {
            url = rewriting.apply(url);
        }
        int query = queryStart(url);
        String path = (query < 0 ? url : url.substring(0, query)).strip();
        if (path.isEmpty() || path.startsWith("*")) {
            page.report(DiagnosticCode.OPERATION_MALFORMED_PATH, line.range(), "This is not a path", path, null);
            return Optional.empty();
        }
        PathParser parsed = new PathParser(path, page.dialect().requests().sampleKey(), page.span(line.range()));
        if (parsed.malformed()) {
            page.report(
                    DiagnosticCode.OPERATION_MALFORMED_PATH,
                    rangeOf(split.url(), line),
                    "The brackets of the path do not pair",
                    split.url(),
                    null);
        }
        if (parsed.segments().size() > MOST_SEGMENTS) {
            reportLong(line, "has more than " + MOST_SEGMENTS + " segments");
            return Optional.empty();
        }
        reportSamples(parsed.placeholders(), line);
        String options = query < 0 ? "" : url.substring(query + 1);
        return Optional.of(new RequestLine(
                split.method(),
                new PathTemplate(parsed.segments()),
                parsed.placeholders(),
                options.strip(),
                keys(options),
                PLACEHOLDER
                        .matcher(options)
                        .results()
                        .map(found -> found.group(1))
                        .toList(),
                page.span(line.range())));
    }

    /** No server takes such a path; what it is compared with would take its time, and its stack. */
    private void reportLong(Line line, String what) {
        page.report(DiagnosticCode.OPERATION_MALFORMED_PATH, line.range(), "The path " + what);
    }

    /** Tells of the first of a line, with the others beside it. */
    private void reportSamples(List<PlaceholderFact> placeholders, Line line) {
        List<String> samples = placeholders.stream()
                .filter(PlaceholderFact::isSampleKey)
                .map(PlaceholderFact::original)
                .toList();
        if (!samples.isEmpty()) {
            page.diagnostics()
                    .add(Diagnostic.of(
                                    DiagnosticCode.OPERATION_SAMPLE_IN_PATH,
                                    page.span(rangeOf(samples.get(0), line)),
                                    "The sample value '" + samples.get(0) + "' stands where a placeholder should stand")
                            .withFound(samples.get(0), null)
                            .withRelated(samples.stream()
                                    .skip(1)
                                    .map(sample -> page.span(rangeOf(sample, line)))
                                    .toList()));
        }
    }

    /** Where the text stands in the line; the line where it stands nowhere. */
    static TextRange rangeOf(String text, Line line) {
        int at = line.text().indexOf(text);
        int start = line.range().start() + Math.max(0, at);
        return at < 0 ? line.range() : new TextRange(start, start + text.length());
    }

    /** The first question mark outside of braces and quotes. */
    static int queryStart(String url) {
        boolean quoted = false;
        int depth = 0;
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            quoted ^= c == '\'';
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == '?' && !quoted && depth <= 0) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> keys(String query) {
        List<String> keys = new ArrayList<>();
        for (String pair : query.split("&")) {
            int end = pair.indexOf('=') < 0 ? pair.indexOf(':') : pair.indexOf('=');
            String key = (end < 0 ? pair : pair.substring(0, end)).strip();
            if (KEY.matcher(key).matches() && !keys.contains(key)) {
                keys.add(key);
            }
        }
        return keys;
    }
}
