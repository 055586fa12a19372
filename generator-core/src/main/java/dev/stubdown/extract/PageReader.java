package dev.stubdown.extract;

import dev.stubdown.diagnostic.Coverage;
import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.Tally;
import dev.stubdown.dialect.Dialect;
import dev.stubdown.dialect.SectionRole;
import dev.stubdown.document.Block;
import dev.stubdown.document.Document;
import dev.stubdown.document.FrontMatter;
import dev.stubdown.fact.EnumFact;
import dev.stubdown.fact.MethodFact;
import dev.stubdown.fact.ObjectFact;
import dev.stubdown.fact.OperationFact;
import dev.stubdown.fact.PageFacts;
import dev.stubdown.fact.PageFacts.Kind;
import dev.stubdown.source.SourceSpan;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads a page: decides by its content what it is about, and collects what it says. Immutable; pages can be read on any number of threads.
 *
 * <p>What a page is about is decided by its sections and metadata, not by its front matter, which real pages often get wrong.
 */
public final class PageReader {

    private final Dialect dialect;

    /** A reader of pages of that style. */
    public PageReader(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Everything that the page says. Never fails: what is wrong with a page is among the facts' diagnostics. */
    public PageFacts read(Document document) {
        PageReading page = new PageReading(document, dialect);
        PageHead head = new PageHead(page);
        checkFrame(page);
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
        List<Diagnostic> diagnostics = page.diagnostics();
        Coverage coverage = account(page, kind);
        return new PageFacts(document.file(), kind, objects, enums, operations, methods, coverage, diagnostics);
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

    /** What no reader spoke for is booked by its section; a table in a section that no rule knows is reported. */
    private static Coverage account(PageReading page, Kind kind) {
        Map<Block, String> rules = new IdentityHashMap<>();
        List<Block> blocks = new ArrayList<>();
        page.outline().head().forEach(block -> {
            blocks.add(block);
            rules.put(block, "head");
        });
        for (Outline.Entry entry : page.outline().entries()) {
            for (Block block : entry.blocks()) {
                blocks.add(block);
                String role = entry.role() == null ? "unknown" : entry.role().word();
                rules.put(block, "section/" + role);
                boolean unread = entry.role() == null || entry.role() == SectionRole.ENUM;
                if (kind != Kind.CONCEPTUAL && unread) {
                    reportTables(page, block);
                }
            }
        }
        boolean conceptual = kind == Kind.CONCEPTUAL;
        if (conceptual) {
            page.diagnostics()
                    .add(Diagnostic.of(
                            DiagnosticCode.PAGE_CONCEPTUAL,
                            page.titleSpan(),
                            "The page describes no type, enum or operation"));
            rules.replaceAll((block, rule) -> "page/conceptual");
        }
        SortedMap<String, Integer> pageRule =
                conceptual ? new TreeMap<>(Map.of("page/conceptual", 1)) : new TreeMap<>();
        Tally tally = conceptual ? new Tally(0, 1, 0) : new Tally(1, 0, 0);
        return page.account().close(blocks, tally, pageRule, block -> rules.getOrDefault(block, "head"));
    }

    private static void reportTables(PageReading page, Block block) {
        for (Block.Table table : Tables.in(List.of(block))) {
            if (!page.account().knows(table)) {
                page.unclassified(table);
            }
        }
    }
}
