package dev.stubdown.extract;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.dialect.FrontMatterRules;
import dev.stubdown.document.FrontMatter;
import dev.stubdown.document.FrontMatter.Entry;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.source.TextRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reports what is wrong with the front matter of a page beyond its frame. */
final class FrontMatterReview {

    private final PageReading page;
    private final FrontMatter frontMatter;
    private final FrontMatterRules rules;

    FrontMatterReview(PageReading page) {
        this.page = page;
        this.frontMatter = page.document().frontMatter();
        this.rules = page.dialect().frontMatter();
    }

    /** A page without front matter has been told so, and lacks no keys. */
    void report() {
        if (frontMatter.state() == FrontMatter.State.ABSENT) {
            return;
        }
        Map<String, Entry> first = new HashMap<>();
        for (Entry entry : frontMatter.entries()) {
            reportValue(entry);
            Entry earlier = first.putIfAbsent(entry.key(), entry);
            if (earlier != null) {
                reportDuplicate(entry, page.span(key(earlier)));
            }
        }
        frontMatter.strays().forEach(this::reportStray);
        rules.required().stream().filter(key -> !first.containsKey(key)).forEach(this::reportMissing);
    }

    private void reportValue(Entry entry) {
        String fault = fault(entry);
        if (fault != null) {
            page.report(
                    DiagnosticCode.FRONTMATTER_MALFORMED,
                    entry.valueRange(),
                    "The value of '" + entry.key() + "' " + fault,
                    entry.written(),
                    null);
        } else if (entry.value().isEmpty() && !entry.continued()) {
            page.report(
                    DiagnosticCode.FRONTMATTER_EMPTY_VALUE,
                    entry.range(),
                    "The key '" + entry.key() + "' of the front matter has no value");
        } else if (rules.placeholder().matcher(entry.value()).matches()) {
            page.report(
                    DiagnosticCode.FRONTMATTER_PLACEHOLDER,
                    entry.valueRange(),
                    "The value of '" + entry.key() + "' is still that of a template",
                    entry.value(),
                    null);
        }
    }

    /** What YAML (1.2, 7.3) would not read; null for nothing. */
    private static @Nullable String fault(Entry entry) {
        String written = entry.written();
        if (written.isEmpty()) {
            return null;
        }
        char first = written.charAt(0);
        if (first == '"' || first == '\'') {
            int close = YamlQuotes.close(written);
            if (close < 0) {
                return entry.continued() ? null : "begins with a quote that does not end";
            }
            return YamlQuotes.isEnd(written, close + 1) ? null : "goes on behind its closing quote";
        }
        return written.contains(": ") && !entry.continued()
                ? "has a colon with a blank behind it, and so must stand in quotes"
                : null;
    }

    private void reportDuplicate(Entry entry, SourceSpan earlier) {
        String message = "The key '" + entry.key() + "' stands twice in the front matter";
        page.diagnostics()
                .add(Diagnostic.of(DiagnosticCode.FRONTMATTER_DUPLICATE_KEY, page.span(key(entry)), message)
                        .withRelated(List.of(earlier)));
    }

    private void reportStray(TextRange line) {
        page.report(DiagnosticCode.FRONTMATTER_MALFORMED, line, "This line of the front matter is no key with a value");
    }

    private void reportMissing(String key) {
        page.report(
                DiagnosticCode.FRONTMATTER_MISSING_KEY,
                new TextRange(0, 3),
                "The front matter has no '" + key + "'",
                null,
                key);
    }

    private static TextRange key(Entry entry) {
        int start = entry.range().start();
        return new TextRange(start, start + entry.key().length());
    }
}
