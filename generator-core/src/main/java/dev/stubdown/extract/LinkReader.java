package dev.stubdown.extract;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.document.Block;
import dev.stubdown.document.Document;
import dev.stubdown.document.Inline;
import dev.stubdown.document.PlainText;
import dev.stubdown.document.Section;
import dev.stubdown.fact.LinkFact;
import dev.stubdown.fact.LinkFact.Destination;
import dev.stubdown.fact.LinkFact.Kind;
import dev.stubdown.source.FileTree;
import dev.stubdown.source.TextRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects the links, pictures, includes and anchors of a page, and reports targets that are none. */
final class LinkReader {

    private static final String PAGE = ".md";

    /**
     * What was meant as a link or a picture, but has blanks in its target, which ends the target (CommonMark, 6.3). What begins with {@code =} is
     * the size of a picture on some sites.
     */
    private static final Pattern BLANK_IN_TARGET = Pattern.compile(
            "(?<!])\\[[^\\[\\]\\n]++]\\((?![^ ()\\n]*+ =)([^()\\s<>\"']++(?: [^()\\s<>\"']++)++|[^()\\s<>\"']*+ [^()\\s<>\"']++)\\)");

    /** What was meant as a link, but whose target does not end in its paragraph or before the next link. */
    private static final Pattern OPEN_TARGET = Pattern.compile("\\[[^\\[\\]\\n]++]\\(([^()\\s<>]++)[^()]*+$");

    private static final Pattern PATH_WITH_END = Pattern.compile("(?:[^/]*+/)*+[^/.]*+\\.[a-z]{2,4}+\\b|https?:");

    private final PageReading page;
    private final String folder;
    private final List<LinkFact> links = new ArrayList<>();
    private final Anchors anchors = new Anchors();
    private final Set<TextRange> targets = new HashSet<>();
    private final HtmlLinks html = new HtmlLinks(this::addHtml, anchors::add);

    LinkReader(PageReading page) {
        this.page = page;
        this.folder = FileTree.folderOf(page.document().file());
        Document document = page.document();
        read(document.root());
        document.droppedTabs().forEach(tab -> {
            readBlocks(tab.blocks());
            tab.linking().forEach(this::read);
        });
        readBlocks(document.tooDeep());
        links.sort((one, other) -> one.source().compareTo(other.source()));
    }

    /** In the order of the page; where several refer to one definition, the first of them. */
    List<LinkFact> links() {
        return links;
    }

    Set<String> anchors() {
        return anchors.names();
    }

    private void read(Section section) {
        if (section.heading() != null) {
            anchors.addHeading(section.heading().text());
            read(section.heading().content());
        }
        readBlocks(section.blocks());
        section.sections().forEach(this::read);
    }

    private void readBlocks(List<Block> blocks) {
        blocks.forEach(this::read);
    }

    private void read(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            read(paragraph.content());
        } else if (block instanceof Block.Table table) {
            readRow(table.header());
            table.rows().forEach(this::readRow);
        } else if (block instanceof Block.ListBlock list) {
            list.items().forEach(item -> readBlocks(item.blocks()));
        } else if (block instanceof Block.Quote quote) {
            readBlocks(quote.blocks());
        } else if (block instanceof Block.Html raw) {
            html.read(raw.text(), raw.range());
        }
    }

    private void readRow(Block.Row row) {
        row.cells().forEach(cell -> read(cell.content()));
    }

    private void read(List<Inline> content) {
        Inline before = null;
        for (Inline inline : content) {
            read(inline, before);
            before = inline;
        }
    }

    private void read(Inline inline, @Nullable Inline before) {
        if (inline instanceof Inline.Link link) {
            add(isIncluded(before) ? Kind.INCLUDE : Kind.LINK, link);
            read(link.content());
        } else if (inline instanceof Inline.Image image) {
            add(Kind.IMAGE, image.target(), image.range(), image.targetRange());
        } else if (inline instanceof Inline.Emphasis emphasis) {
            read(emphasis.content());
        } else if (inline instanceof Inline.Html raw) {
            html.read(raw.text(), raw.range());
        } else if (inline instanceof Inline.Text text) {
            checkText(text);
        }
    }

    private boolean isIncluded(@Nullable Inline before) {
        return before instanceof Inline.Text text
                && page.dialect().include().matcher(text.text()).find();
    }

    private void add(Kind kind, Inline.Link link) {
        if (link.target() != null) {
            add(kind, link.target(), link.range(), link.targetRange());
            return;
        }
        String shown = PlainText.of(link.content());
        if (!shown.isBlank()) {
            page.report(
                    DiagnosticCode.LINK_UNDEFINED_REFERENCE,
                    link.range(),
                    "The page does not define what the link '" + shown + "' refers to");
        }
    }

    private void addHtml(Kind kind, String target, TextRange range, TextRange targetRange) {
        add(kind, target, range, targetRange);
    }

    private void add(Kind kind, String written, TextRange range, TextRange targetRange) {
        if (!targets.add(targetRange)) {
            return;
        }
        if (written.startsWith(page.dialect().tabLink())) {
            return;
        }
        LinkTarget target = LinkTarget.of(written, folder, PAGE);
        if (target.fault() != null) {
            malformed(target.fault(), target.corrected(), written, targetRange.length() == 0 ? range : targetRange);
        }
        String site = target.destination() == Destination.ADDRESS ? onSite(written) : null;
        links.add(new LinkFact(
                kind,
                written,
                site == null ? target.destination() : Destination.SITE,
                site == null ? target.file() : site,
                target.anchor(),
                page.span(range),
                page.span(targetRange)));
    }

    /** The path of a page behind an address of the site where the pages are published. */
    private @Nullable String onSite(String address) {
        PageLinks.Target target = page.links().resolve(address);
        return target == null ? null : target.file();
    }

    private void malformed(String fault, @Nullable String corrected, String written, TextRange range) {
        page.diagnostics()
                .add(Diagnostic.of(DiagnosticCode.LINK_MALFORMED, page.span(range), "The target of the link " + fault)
                        .withFound(written.isEmpty() ? null : written, corrected));
    }

    private void checkText(Inline.Text text) {
        if (text.text().indexOf("](") < 0
                || text.text().length() != text.range().length()) {
            return;
        }
        Matcher blank = BLANK_IN_TARGET.matcher(text.text());
        while (blank.find()) {
            reportNoLink("has blanks in it, so that it is no link", text, blank);
        }
        Matcher open = OPEN_TARGET.matcher(text.text());
        if (open.find()) {
            reportNoLink("is not closed by a parenthesis", text, open);
        }
    }

    private void reportNoLink(String fault, Inline.Text text, Matcher link) {
        if (PATH_WITH_END.matcher(link.group(1)).lookingAt()) {
            int start = text.range().start();
            TextRange range = new TextRange(start + link.start(1), start + link.end(1));
            malformed(fault, null, link.group(1), range);
        }
    }
}
