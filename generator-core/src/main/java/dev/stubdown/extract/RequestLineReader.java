package dev.stubdown.extract;

import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.dialect.SectionRole;
import dev.stubdown.document.Block.Line;
import dev.stubdown.fact.RequestLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the request lines of a page: those of the sections for them, else of blocks in front of the examples. */
final class RequestLineReader {

    private final PageReading page;
    private final RequestLineParser parser;

    RequestLineReader(PageReading page) {
        this.page = page;
        this.parser = new RequestLineParser(page);
    }

    /**
     * True where a block outside of sections that have another use begins with a method and a path. Only a page that speaks of permissions is
     * about an operation: overviews show requests, too.
     */
    static boolean hasBareRequest(PageReading page) {
        return page.outline().has(SectionRole.PERMISSIONS)
                && page.code().stream().anyMatch(RequestLineReader::isBareRequest);
    }

    private static boolean isBareRequest(CommentedBlock code) {
        boolean place = code.role() == null || code.role() == SectionRole.PERMISSIONS;
        return place
                && code.block().lines().stream()
                        .map(line -> RequestLineParser.split(line.text()))
                        .anyMatch(
                                split -> split.isPresent() && split.get().url().startsWith("/"));
    }

    List<RequestLine> read() {
        List<RequestLine> lines = new ArrayList<>();
        blocks(page).forEach(block -> read(block, lines));
        return lines;
    }

    /** The code blocks that hold the request lines of the page, in order. */
    static List<CommentedBlock> blocks(PageReading page) {
        List<CommentedBlock> blocks = page.code().stream()
                .filter(code -> code.role() == SectionRole.REQUEST)
                .toList();
        List<CommentedBlock> bare = blocks.stream().anyMatch(RequestLineReader::hasMethod)
                ? List.of()
                : page.code().stream().filter(RequestLineReader::isBareRequest).toList();
        return bare.isEmpty() ? blocks : bare;
    }

    private static boolean hasMethod(CommentedBlock code) {
        return code.block().lines().stream()
                .anyMatch(line -> RequestLineParser.split(line.text()).isPresent());
    }

    private void read(CommentedBlock code, List<RequestLine> lines) {
        int before = lines.size();
        int findings = page.diagnostics().size();
        code.block().lines().forEach(line -> read(line, lines));
        if (lines.size() > before) {
            page.account().used(code.block());
        } else if (page.diagnostics().size() > findings) {
            page.account().failed(code.block());
        }
    }

    private void read(Line line, List<RequestLine> lines) {
        Optional<RequestLineParser.Split> split = RequestLineParser.split(line.text());
        if (split.isPresent()) {
            parser.parse(split.get(), line).ifPresent(lines::add);
        } else if (line.text().strip().startsWith("/")) {
            page.report(
                    DiagnosticCode.OPERATION_MISSING_METHOD, line.range(), "This line has a path, but no HTTP method");
        }
    }
}
