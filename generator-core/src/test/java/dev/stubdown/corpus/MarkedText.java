package dev.stubdown.corpus;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.Finding;
import dev.stubdown.source.LineIndex;
import dev.stubdown.source.SourceSpan;
import java.util.Map;
import java.util.regex.Pattern;

/** Whether the text that a finding marks is the text that the finding speaks of. */
final class MarkedText {

    private static final String METHOD = "(?:GET|POST|PUT|PATCH|DELETE)\\s?\\S.*";

    /** What must be marked where a finding names nothing: by code, or by family. */
    private static final Map<String, String> MARKED = Map.ofEntries(
            Map.entry("heading", "#{1,6}\\s.*|.+\\R[=-]+\\s*"), Map.entry("operation", METHOD + "|#{1,6}\\s.*"));

    private static final Pattern MARKS = Pattern.compile("[`*\"'\\\\\\[\\]#<>]|\\s|^@|&[a-z]+;|\\u200B");

    private MarkedText() {}

    /** What is wrong with the place; empty for nothing. */
    static String problem(Finding finding, String page) {
        Diagnostic found = finding.diagnostic();
        SourceSpan place = found.source();
        String cut = cut(place, page);
        return holds(found, cut)
                ? ""
                : place + " " + found.code().id() + " marks «" + cut + "»: " + found.message() + " found "
                        + found.found();
    }

    private static String cut(SourceSpan place, String page) {
        int start = 0;
        LineIndex lines = LineIndex.of(page);
        int low = 0;
        int high = page.length();
        while (low < high) {
            int middle = (low + high) / 2;
            if (lines.line(middle) < place.line()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        start = low + place.column() - 1;
        return page.substring(start, start + place.length());
    }

    private static boolean holds(Diagnostic found, String cut) {
        if (cut.isEmpty()) {
            return found.source().length() == 0;
        }
        String expected = MARKED.get(found.code().id());
        String family = MARKED.get(found.code().family());
        return isNamed(found.found(), cut)
                || isNamed(found.message(), cut)
                || expected != null
                        && Pattern.compile(expected, Pattern.DOTALL)
                                .matcher(cut)
                                .matches()
                || family != null
                        && Pattern.compile(family, Pattern.DOTALL).matcher(cut).matches();
    }

    private static boolean isNamed(@org.jspecify.annotations.Nullable String text, String cut) {
        return text != null && bare(text).contains(bare(cut));
    }

    private static String bare(String text) {
        return MARKS.matcher(text).replaceAll("");
    }
}
