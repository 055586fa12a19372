package dev.stubdown.output.report;

import dev.stubdown.diagnostic.Finding;
import dev.stubdown.output.ShownText;
import java.util.List;
import java.util.Locale;

/** Findings for people, the worst first, then which codes and pages have the most of them. */
public final class TextReport implements Report {

    private static final int MOST_PAGES = 10;

    private final TextStyle style;
    private final int limit;

    /**
     * @param limit how many findings are shown at most; all are counted
     */
    public TextReport(TextStyle style, int limit) {
        this.style = style;
        this.limit = limit;
    }

    @Override
    public String text(ReportDocument document) {
        if (document.findings().isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        FindingText findings = new FindingText(style, document.folder());
        WorstFindings<Finding> worst = WorstFindings.of(
                document.findings(), finding -> finding.diagnostic().severity(), limit);
        worst.shown().forEach(finding -> text.append(findings.of(finding)).append('\n'));
        if (worst.more() > 0) {
            text.append("and ").append(worst.more()).append(" more; --max-findings shows more of them\n\n");
        }
        codes(document, text);
        pages(document, text);
        return text.toString();
    }

    private void codes(ReportDocument document, StringBuilder text) {
        List<ReportDocument.CodeCount> codes = document.codes();
        text.append(style.bold("By code")).append('\n');
        int width = widthOf(
                codes.stream().mapToInt(ReportDocument.CodeCount::count).max().orElse(0));
        for (ReportDocument.CodeCount code : codes) {
            String severity = code.severity().name().toLowerCase(Locale.ROOT);
            text.append("  ").append(number(code.count(), width)).append("  ");
            text.append(style.in(code.severity(), severity)).append(" ".repeat("warning".length() - severity.length()));
            text.append("  ").append(code.code().id()).append('\n');
        }
        text.append('\n');
    }

    private void pages(ReportDocument document, StringBuilder text) {
        List<ReportDocument.PageCount> pages = document.pages();
        text.append(style.bold("By page")).append('\n');
        int width = widthOf(pages.get(0).count());
        for (ReportDocument.PageCount page : pages.subList(0, Math.min(MOST_PAGES, pages.size()))) {
            text.append("  ").append(number(page.count(), width)).append("  ");
            text.append(ShownText.line(page.path())).append('\n');
        }
        int more = pages.size() - MOST_PAGES;
        if (more > 0) {
            text.append("  and ").append(more).append(more == 1 ? " more page\n" : " more pages\n");
        }
        text.append('\n');
    }

    private static int widthOf(int count) {
        return Integer.toString(count).length();
    }

    private static String number(int count, int width) {
        return " ".repeat(width - widthOf(count)) + count;
    }
}
