package dev.stubdown.extract;

import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.dialect.NameRules;
import dev.stubdown.fact.BodyFact;
import dev.stubdown.fact.OperationFact;
import dev.stubdown.fact.RequestLine;
import dev.stubdown.term.HttpMethod;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the page of an operation: its request lines and what they share. */
final class OperationReader {

    private final PageReading page;
    private final PageHead head;

    OperationReader(PageReading page, PageHead head) {
        this.page = page;
        this.head = head;
    }

    /** Empty where the page has no request line. */
    Optional<OperationFact> read() {
        List<RequestLine> lines = new RequestLineReader(page).read();
        if (lines.isEmpty()) {
            page.report(
                    DiagnosticCode.OPERATION_MISSING_REQUEST_LINE,
                    page.outline().titleRange(),
                    "The page has no line with an HTTP method and a path");
            return Optional.empty();
        }
        return Optional.of(operation(lines));
    }

    private OperationFact operation(List<RequestLine> lines) {
        Exchanges exchanges = new ExchangeReader(page).read();
        BodyFact body = new BodyReader(page, exchanges).read();
        boolean deprecated =
                page.dialect().names().deprecated().matcher(head.title()).find();
        return new OperationFact(
                stem(),
                head.title(),
                head.description(),
                page.isSupplementary(),
                isCall(lines),
                deprecated,
                head.namespace(),
                lines,
                new ParameterReader(page).read(),
                body,
                new ResponseReader(page, exchanges).read(),
                new PermissionReader(page).read(),
                exchanges.examples(),
                head.subject(),
                page.titleSpan());
    }

    private String stem() {
        String file = page.document().file();
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    /** By the title, else where the file is named after the last step of the path, and not after what HTTP does to a resource. */
    private boolean isCall(List<RequestLine> lines) {
        NameRules names = page.dialect().names();
        if (names.callTitle().matcher(head.title()).matches()) {
            return true;
        }
        String[] words = stem().toLowerCase(Locale.ROOT).split("-");
        String tail = words[words.length - 1];
        boolean verb = words.length > 1 && names.resourceVerbs().contains(words[words.length - 2]);
        return !verb
                && lines.stream()
                        .filter(line -> line.method() == HttpMethod.GET || line.method() == HttpMethod.POST)
                        .anyMatch(line -> lastStep(line).equals(tail));
    }

    private static String lastStep(RequestLine line) {
        int size = line.path().segments().size();
        String last = size == 0 ? "" : line.path().segments().get(size - 1).toString();
        int open = last.indexOf('(');
        String bare = open < 0 ? last : last.substring(0, open);
        return bare.substring(bare.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
