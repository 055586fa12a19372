package dev.stubdown.extract;

import dev.stubdown.diagnostic.Coverage;
import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.dialect.Dialect;
import dev.stubdown.dialect.PageKind;
import dev.stubdown.dialect.PageRules;
import dev.stubdown.dialect.SectionRole;
import dev.stubdown.document.Document;
import dev.stubdown.document.FrontMatter;
import dev.stubdown.fact.EnumFact;
import dev.stubdown.fact.MethodFact;
import dev.stubdown.fact.ObjectFact;
import dev.stubdown.fact.OperationFact;
import dev.stubdown.fact.PageFacts;
import dev.stubdown.fact.PageFacts.Kind;
import dev.stubdown.fact.PageReview;
import dev.stubdown.fact.SuppressionFact;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.source.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a page: decides by its content what it is about, and collects what it says. Pages can be read on any number of threads.
 *
 * <p>What a page is about is decided by its sections and metadata, not by its front matter, which real pages often get wrong.
 */
public final class PageReader {

    /** What a page says, and what became of each thing on it. */
    record Reading(PageFacts facts, List<Booking> bookings) {}

    private final Dialect dialect;
    private final HeadingRules headings;

    /** A reader of pages of that style. */
    public PageReader(Dialect dialect) {
        this.dialect = dialect;
        this.headings = new HeadingRules(dialect.sections());
    }

    /** Everything that the page says. Never fails: what is wrong with a page is among the facts' diagnostics. */
    public PageFacts read(Document document) {
        return readWithBookings(document).facts();
    }

    /** The same with what became of each thing on the page. */
    Reading readWithBookings(Document document) {
        return read(new PageReading(document, dialect, headings));
    }

    /** Which findings the page says are meant to be there. */
    public List<SuppressionFact> suppressions(Document document) {
        return SuppressionReader.read(document).value();
    }

    /** What the page says, with what only a review asks for. */
    public PageReview review(Document document) {
        PageReading page = new PageReading(document, dialect, headings);
        PageFacts facts = read(page).facts();
        return new ReviewReader(page).read(facts);
    }

    private Reading read(PageReading page) {
        PageHead head = new PageHead(page);
        checkFrame(page);
        page.document().tooLong().forEach(range -> reportLong(page, range));
        EnumReader enumReader = new EnumReader(page, head);
        boolean enumPage = enumReader.isEnumPage();
        boolean collection =
                dialect.names().enumCollectionTitle().matcher(head.title()).matches();
        List<OperationFact> operations = isOperation(page)
                ? new OperationReader(page, head).read().stream().toList()
                : List.of();
        List<ObjectFact> objects = new ArrayList<>();
        List<MethodFact> methods = new ArrayList<>();
        if (operations.isEmpty() && !enumPage && isType(page)) {
            Optional<ObjectFact> object = new ObjectReader(page, head).read();
            object.ifPresentOrElse(
                    fact -> {
                        objects.add(fact);
                        methods.addAll(new MethodReader(page).read(fact.name()));
                    },
                    () -> reportUnnamed(page, head));
        }
        boolean collects = collection || objects.isEmpty() && operations.isEmpty() && !enumPage;
        List<EnumFact> enums = enumReader.read(collects);
        Kind kind = kind(objects, enums, operations);
        new PageKindCheck(page, head).check(kind);
        List<Diagnostic> diagnostics = page.diagnostics();
        List<Booking> bookings = account(page, kind);
        Coverage coverage = Bookings.coverage(kind == Kind.CONCEPTUAL, bookings);
        return new Reading(
                new PageFacts(page.document().file(), kind, objects, enums, operations, methods, coverage, diagnostics),
                bookings);
    }

    private static void checkFrame(PageReading page) {
        SourceSpan start = SourceSpan.startOf(page.document().file());
        FrontMatter.State state = page.document().frontMatter().state();
        if (state == FrontMatter.State.ABSENT) {
            page.diagnostics()
                    .add(Diagnostic.of(DiagnosticCode.FRONTMATTER_MISSING, start, "The page has no front matter"));
        } else if (state == FrontMatter.State.UNCLOSED) {
            page.diagnostics()
                    .add(Diagnostic.of(DiagnosticCode.FRONTMATTER_UNCLOSED, start, "The front matter does not end"));
        }
        if (page.outline().title() == null) {
            page.diagnostics().add(Diagnostic.of(DiagnosticCode.HEADING_MISSING_TITLE, start, "The page has no title"));
        }
    }

    private static void reportLong(PageReading page, TextRange range) {
        page.diagnostics()
                .add(Diagnostic.of(
                                DiagnosticCode.PAGE_LONG_TEXT,
                                page.span(new TextRange(range.start(), range.start())),
                                "The text that begins here is so long that no links, code or other marks are looked for in it")
                        .withHint("break it up"));
    }

    /** An overview may list properties of several types without typing them; a typed table belongs to a type. */
    private static void reportUnnamed(PageReading page, PageHead head) {
        if (!page.listsTypedProperties()) {
            return;
        }
        String message =
                "The page lists properties, but neither its title nor its metadata names the type that has them";
        page.diagnostics()
                .add(Diagnostic.of(DiagnosticCode.TYPE_UNNAMED, page.titleSpan(), message)
                        .withFound(head.title(), null));
    }

    private static boolean isOperation(PageReading page) {
        return page.outline().has(SectionRole.REQUEST)
                || !page.outline().has(SectionRole.PROPERTIES) && RequestLineReader.hasBareRequest(page);
    }

    private static boolean isType(PageReading page) {
        return page.outline().has(SectionRole.PROPERTIES)
                || page.code().stream()
                        .anyMatch(code ->
                                code.metadata() != null && code.metadata().kind() == MetadataComment.Kind.RESOURCE);
    }

    private static Kind kind(List<ObjectFact> objects, List<EnumFact> enums, List<OperationFact> operations) {
        if (!operations.isEmpty()) {
            return Kind.OPERATION;
        }
        if (!objects.isEmpty()) {
            return Kind.TYPE;
        }
        return enums.isEmpty() ? Kind.CONCEPTUAL : Kind.ENUM;
    }

    /** The front matter says itself that the page is for people only. */
    private static boolean isDeclared(PageReading page) {
        PageRules rules = page.dialect().pages();
        return page.document().frontMatter().entries().stream()
                .filter(entry -> entry.key().equals(rules.kindKey()))
                .anyMatch(entry -> rules.kind(entry.value())
                        .filter(PageKind.CONCEPTUAL::equals)
                        .isPresent());
    }

    private static List<Booking> account(PageReading page, Kind kind) {
        if (kind == Kind.CONCEPTUAL && !isDeclared(page)) {
            page.diagnostics()
                    .add(Diagnostic.of(
                            DiagnosticCode.PAGE_CONCEPTUAL,
                            page.titleSpan(),
                            "The page describes no type, enum or operation"));
        }
        return new PageAudit(page, kind).bookings();
    }
}
