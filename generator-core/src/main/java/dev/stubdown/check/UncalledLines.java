package dev.stubdown.check;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.fact.MessageFact.Request;
import dev.stubdown.fact.RequestLine;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.HttpMethod;
import dev.stubdown.term.PathTemplate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The request lines of a page that no example calls, those together that lead to the same thing. */
final class UncalledLines {

    private record Target(HttpMethod method, List<String> ending) {
        static Target of(RequestLine line, TypeIndex types) {
            return new Target(
                    line.method(), PathSteps.of(withoutCast(line.path(), types)).ending());
        }

        /** A type at the end selects among what the path before it leads to (OData URL Conventions 4.01, section 4.11). */
        private static PathTemplate withoutCast(PathTemplate path, TypeIndex types) {
            int last = path.segments().size() - 1;
            return last > 0 && types.isQualified(path.segments().get(last).toString())
                    ? new PathTemplate(path.segments().subList(0, last))
                    : path;
        }
    }

    private UncalledLines() {}

    /** @param requests those of the page, each of which calls some line */
    static void report(
            List<RequestLine> lines, List<Request> requests, TypeIndex types, Consumer<Diagnostic> findings) {
        Set<Target> called = requests.stream()
                .flatMap(request -> request.url().lines().stream().filter(line -> line.method() == request.method()))
                .map(line -> Target.of(line, types))
                .collect(Collectors.toSet());
        Map<Target, List<RequestLine>> targets = lines.stream()
                .collect(
                        Collectors.groupingBy(line -> Target.of(line, types), LinkedHashMap::new, Collectors.toList()));
        targets.keySet().removeAll(called);
        targets.values().stream().map(UncalledLines::callable).forEach(group -> report(group, findings));
    }

    /** Each path once, and only those that a URL can follow. */
    private static List<RequestLine> callable(List<RequestLine> lines) {
        Set<List<String>> seen = new HashSet<>();
        return lines.stream()
                .filter(line -> PathSteps.of(line).isComplete())
                .filter(line -> seen.add(PathSteps.of(line).names()))
                .toList();
    }

    private static void report(List<RequestLine> lines, Consumer<Diagnostic> findings) {
        if (lines.isEmpty()) {
            return;
        }
        RequestLine first = lines.get(0);
        String call = first.method() + " " + first.pathAsWritten();
        String message = "No example of the page calls "
                + (lines.size() == 1 ? call : "one of the " + lines.size() + " request lines that end like " + call);
        List<SourceSpan> others =
                lines.stream().skip(1).map(RequestLine::source).toList();
        findings.accept(Diagnostic.of(DiagnosticCode.OPERATION_TEMPLATE_WITHOUT_EXAMPLE, first.source(), message)
                .withRelated(others));
    }
}
