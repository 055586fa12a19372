package dev.stubdown.corpus;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.Finding;
import dev.stubdown.source.SourceSpan;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether the text that a finding marks is the text that the finding speaks of. */
final class MarkedText {

    private static final String HEADING = "#{1,6}\\s.*";
    private static final String METHOD = "(?:GET|POST|PUT|PATCH|DELETE)\\s?\\S.*";
    private static final String ROW = "\\|.*";
    private static final String JSON = "[\\[{].*";

    /** What must be marked where neither the message nor what was found repeats it: by code, else by family. */
    private static final Map<String, Pattern> MARKED = Map.ofEntries(
            marked("enum/copy", HEADING),
            marked("enum/duplicate", HEADING),
            marked("example/blank-line-before-headers", "[\\w-]+:.*"),
            marked("example/invalid-json", "\\S|\\d{4}-\\d\\d-\\d\\dT\\S*"),
            marked("example/lenient-json", "[,/\\w\\s]"),
            marked("example/malformed", "\\s*\\S.*"),
            marked("example/missing-blank-line", JSON),
            marked("example/missing-body", "\\d{3}"),
            marked("example/missing-collection-mark", "[\\w.#]+"),
            marked("example/missing-required", JSON),
            marked("example/unexpected-body", JSON),
            marked("example/unpaired", METHOD),
            marked("example/url-unmatched", "https?://.*|/.*"),
            marked("example/wrong-type", JSON + "|\".*\"|-?\\d.*|true|false|null"),
            marked("frontmatter/empty-value", "[\\w.]+:.*"),
            marked("frontmatter/missing-key", "---"),
            marked("heading", HEADING),
            marked("operation", METHOD + '|' + HEADING),
            marked("operation/method-row-differs", "\\[.*|\\w+"),
            marked("page/conceptual", HEADING),
            marked("page/code-unclassified", "\\s*```.*"),
            marked("page/invalid-metadata", "\\S"),
            marked("page/lenient-metadata", "[,/\\w\\s]"),
            marked("page/list-unclassified", "\\s*[-*+\\d].*"),
            marked("property/json-kind-differs", JSON + "|\".*\""),
            marked("table/columns-differ", "[|:\\s-]+"),
            marked("table/extra-cell", ".+"),
            marked("table/missing", HEADING),
            marked("table/missing-bar", "[^|]+|\\|.*"),
            marked("table/missing-cell", ROW),
            marked("table/unclassified", ROW),
            marked("table/without-rows", ROW),
            marked("type/undefined", ".*\\w.*"),
            marked("type/union", ".+ or .+"));

    private static final Pattern MARKS = Pattern.compile("[`*\"'\\\\\\[\\]#<>]|\\s|^@|&[a-z]+;|\\u200B");

    private MarkedText() {}

    private static Map.Entry<String, Pattern> marked(String code, String pattern) {
        return Map.entry(code, Pattern.compile(pattern, Pattern.DOTALL));
    }

    /**
     * What is wrong with the place; empty for nothing.
     *
     * @param page its text as it stands in the file
     */
    static String problem(Finding finding, String page) {
        Diagnostic found = finding.diagnostic();
        int start = start(found.source(), page);
        int end = start + found.source().length();
        String cut = page.substring(start, end);
        // What is named would also hold a part of itself: a place that is off by one ends inside a word.
        boolean whole = cut.length() < 2 || isEdge(page, start) && isEdge(page, end);
        return whole && holds(found, cut)
                ? ""
                : found.source() + " " + found.code().id() + " marks «" + cut + "»: " + found.message() + ", found "
                        + found.found();
    }

    private static int start(SourceSpan place, String page) {
        int start = 0;
        for (int line = 1; line < place.line(); line++) {
            start = page.indexOf('\n', start) + 1;
        }
        return start + place.column() - 1;
    }

    private static boolean isEdge(String page, int at) {
        return at == 0
                || at == page.length()
                || !Character.isLetterOrDigit(page.charAt(at - 1))
                || !Character.isLetterOrDigit(page.charAt(at));
    }

    private static boolean holds(Diagnostic found, String cut) {
        if (cut.isEmpty()) {
            return found.source().length() == 0;
        }
        return isNamed(found.found(), cut)
                || isNamed(found.message(), cut)
                || namesAll(cut, found.found())
                || isExpected(found.code().id(), found.code().family(), cut);
    }

    private static boolean isNamed(@Nullable String text, String cut) {
        return text != null && bare(text).contains(bare(cut));
    }

    /** The place is a cell or a link that holds each of the values. */
    private static boolean namesAll(String cut, @Nullable String values) {
        List<String> each = values == null ? List.of() : Arrays.asList(values.split(", "));
        return !each.isEmpty() && each.stream().allMatch(value -> bare(cut).contains(bare(value)));
    }

    private static boolean isExpected(String code, String family, String cut) {
        Pattern pattern = MARKED.getOrDefault(code, MARKED.get(family));
        return pattern != null && pattern.matcher(cut).matches();
    }

    private static String bare(String text) {
        return MARKS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
