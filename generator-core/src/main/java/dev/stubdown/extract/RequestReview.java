package dev.stubdown.extract;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.dialect.RequestRules.Rewriting;
import dev.stubdown.document.Block.Line;
import dev.stubdown.source.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
        List<Repetition> repetitions = new ArrayList<>();
        for (CommentedBlock block : RequestLineReader.blocks(page)) {
            block.block().lines().forEach(line -> review(line, repetitions));
        }
        if (!repetitions.isEmpty()) {
            report(repetitions);
        }
    }

    /** A placeholder that a path has several times, with its places but the first. */
    private record Repetition(String placeholder, TextRange first, List<TextRange> others) {}

    private void review(Line line, List<Repetition> repetitions) {
        RequestLineParser.split(line.text()).ifPresent(split -> {
            int at = Math.max(0, line.text().indexOf(split.url()));
            int query = RequestLineParser.queryStart(split.url());
            String path = query < 0 ? split.url() : split.url().substring(0, query);
            review(new Path(path.stripTrailing(), line.range().start() + at), repetitions);
        });
    }

    private void review(Path path, List<Repetition> repetitions) {
        checkStart(path);
        checkBlanks(path);
        repetition(path).ifPresent(repetitions::add);
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
                            .withHint("leave out the host, and the version if other pages do so"));
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
                        withoutBlanks(path.text(), i));
                return;
            }
        }
    }

    /** Null in front of an alternative, whose place is inside of the braces. */
    private static @Nullable String withoutBlanks(String path, int at) {
        String rest = path.substring(at).stripLeading();
        return rest.startsWith("|") ? null : path.substring(0, at) + rest;
    }

    /** The first placeholder of the path that stands in it more than once. */
    private static Optional<Repetition> repetition(Path path) {
        Map<String, List<TextRange>> places = new LinkedHashMap<>();
        Matcher placeholder = PLACEHOLDER.matcher(path.text());
        while (placeholder.find()) {
            places.computeIfAbsent(placeholder.group(1).strip(), name -> new ArrayList<>())
                    .add(path.range(placeholder.start(), placeholder.end()));
        }
        return places.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .findFirst()
                .map(entry -> new Repetition(
                        '{' + entry.getKey() + '}',
                        entry.getValue().get(0),
                        entry.getValue().subList(1, entry.getValue().size())));
    }

    /** Tells of the first; who mends it sees the other lines. */
    private void report(List<Repetition> repetitions) {
        Repetition one = repetitions.get(0);
        int more = repetitions.size() - 1;
        String others = switch (more) {
            case 0 -> "";
            case 1 -> ", and 1 more path of the page repeats one too";
            default -> ", and " + more + " more paths of the page repeat one too";
        };
        Stream<TextRange> places = Stream.concat(
                Stream.concat(Stream.of(one.first()), one.others().stream().skip(1)),
                repetitions.stream().skip(1).map(each -> each.others().get(0)));
        page.diagnostics()
                .add(Diagnostic.of(
                                DiagnosticCode.OPERATION_PLACEHOLDER_REPEATED,
                                page.span(one.others().get(0)),
                                "The path has the placeholder " + one.placeholder() + ' '
                                        + times(one.others().size() + 1) + others)
                        .withFound(one.placeholder(), null)
                        .withHint("give each placeholder a name of its own")
                        .withRelated(places.map(page::span).toList()));
    }

    private static String times(int number) {
        return number == 2 ? "twice" : number + " times";
    }
}
