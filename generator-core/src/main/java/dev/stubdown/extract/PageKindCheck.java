package dev.stubdown.extract;

import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.dialect.PageKind;
import dev.stubdown.dialect.PageRules;
import dev.stubdown.document.FrontMatter.Entry;
import dev.stubdown.fact.PageFacts.Kind;
import java.util.Optional;

/** Asks the front matter whether it agrees with the content of a page; the content decides, for real pages often get the front matter wrong. */
final class PageKindCheck {

    private final PageReading page;
    private final PageHead head;
    private final PageRules rules;

    PageKindCheck(PageReading page, PageHead head) {
        this.page = page;
        this.head = head;
        this.rules = page.dialect().pages();
    }

    void check(Kind kind) {
        page.document().frontMatter().entries().stream()
                .filter(entry ->
                        entry.key().equals(rules.kindKey()) && !entry.value().isEmpty())
                .forEach(entry -> check(entry, PageKind.valueOf(kind.name())));
    }

    private void check(Entry entry, PageKind kind) {
        Optional<PageKind> told = rules.kind(entry.value());
        if (told.isEmpty()) {
            report(entry, kind, "'" + entry.value() + "' is no kind of page");
        } else if (told.get() != kind && !isBareType(told.get(), kind)) {
            report(
                    entry,
                    kind,
                    "The front matter calls the page " + described(told.get()) + ", but it " + content(kind));
        }
    }

    /** A page whose title says that it is about a type may leave it at that. */
    private boolean isBareType(PageKind told, PageKind kind) {
        return told == PageKind.TYPE
                && kind == PageKind.CONCEPTUAL
                && page.dialect().names().typeTitle().matcher(head.title()).matches();
    }

    private void report(Entry entry, PageKind kind, String message) {
        page.report(
                DiagnosticCode.PAGE_KIND_CONTRADICTED, entry.valueRange(), message, entry.value(), rules.words(kind));
    }

    private static String described(PageKind kind) {
        return switch (kind) {
            case TYPE -> "one of a type";
            case ENUM -> "one of an enum";
            case OPERATION -> "one of an operation";
            case CONCEPTUAL -> "conceptual";
        };
    }

    private static String content(PageKind kind) {
        return switch (kind) {
            case TYPE -> "describes a type";
            case ENUM -> "describes an enum";
            case OPERATION -> "describes an operation";
            case CONCEPTUAL -> "describes no type, enum or operation";
        };
    }
}
