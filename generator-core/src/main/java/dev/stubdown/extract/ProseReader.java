package dev.stubdown.extract;

import dev.stubdown.dialect.Phrase;
import dev.stubdown.dialect.RequestRules.Rewriting;
import dev.stubdown.document.Block;
import dev.stubdown.document.Inline;
import dev.stubdown.model.Prose;
import dev.stubdown.model.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads text for people with its marks, links, lists and tables. What a page includes from elsewhere is left out: it is not in the page. */
final class ProseReader {

    private static final String PAGE = ".md";

    /** An alert names itself in front of its text. */
    private static final Pattern ALERT = Pattern.compile("^\\s*\\[!(\\w+)]\\s*");

    private final String file;
    private final PageLinks links;
    private final List<Rewriting> rewritings;
    private final ProseInlines inlines;

    /**
     * @param file the page
     * @param rewritings of descriptions, in order
     * @param include the end of the text in front of a link to what is included
     */
    ProseReader(String file, PageLinks links, List<Rewriting> rewritings, Phrase include) {
        this.file = file;
        this.links = links;
        this.rewritings = rewritings;
        this.inlines = new ProseInlines(this::target, include);
    }

    /**
     * One paragraph.
     *
     * @param text its plain text, as it is to stand in the model
     * @param aside stretches that are no part of it; null for none
     */
    Prose paragraph(String text, List<Inline> content, @Nullable Phrase aside) {
        if (text.isEmpty() || inlines.isPlain(content)) {
            return Prose.plain(text);
        }
        List<Prose.Inline> marked = rewritten(content);
        if (aside != null) {
            marked = InlineEdits.replace(marked, aside, "");
        }
        return isPlain(marked, text) ? Prose.plain(text) : new Prose(text, List.of(new Prose.Paragraph(marked)));
    }

    /** The paragraphs, lists and quotes among blocks that say other things too; {@code text} as in {@link #blocks}. */
    Prose sentences(String text, List<Block> content) {
        return blocks(
                text,
                content.stream()
                        .filter(block -> !(block instanceof Block.Table || block instanceof Block.CodeBlock))
                        .toList());
    }

    /**
     * Several blocks.
     *
     * @param text the plain text, as it is to stand in the model
     */
    Prose blocks(String text, List<Block> content) {
        List<Prose.Block> read = blocks(content);
        boolean plain = read.size() == 1
                && read.get(0) instanceof Prose.Paragraph paragraph
                && isPlain(paragraph.content(), text);
        return plain ? Prose.plain(text) : new Prose(text, read);
    }

    private static boolean isPlain(List<Prose.Inline> content, String text) {
        return content.stream().allMatch(Prose.Text.class::isInstance)
                && InlineEdits.plain(content).strip().equals(text);
    }

    private List<Prose.Block> blocks(List<Block> content) {
        List<Prose.Block> read = new ArrayList<>();
        content.forEach(block -> read(block).ifPresent(read::add));
        return read;
    }

    private Optional<Prose.Block> read(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            List<Prose.Inline> content = rewritten(paragraph.content());
            return InlineEdits.plain(content).isBlank() ? Optional.empty() : Optional.of(new Prose.Paragraph(content));
        } else if (block instanceof Block.ListBlock list) {
            return list(list);
        } else if (block instanceof Block.Quote quote) {
            return quote(blocks(quote.blocks()));
        } else if (block instanceof Block.Table table) {
            return Optional.of(table(table));
        }
        return block instanceof Block.CodeBlock code
                ? Optional.of(new Prose.CodeBlock(
                        code.lines().stream().map(Block.Line::text).toList()))
                : Optional.empty();
    }

    private Optional<Prose.Block> list(Block.ListBlock list) {
        List<Prose.Item> items = list.items().stream()
                .map(item -> new Prose.Item(blocks(item.blocks())))
                .filter(item -> !item.blocks().isEmpty())
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(new Prose.ItemList(list.ordered(), items));
    }

    private static Optional<Prose.Block> quote(List<Prose.Block> blocks) {
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        if (blocks.get(0) instanceof Prose.Paragraph first) {
            Matcher alert = ALERT.matcher(InlineEdits.plain(first.content()));
            if (alert.find()) {
                return alert(alert.group(1), InlineEdits.replace(first.content(), ALERT, ""), blocks);
            }
        }
        return Optional.of(new Prose.Quote("", blocks));
    }

    private static Optional<Prose.Block> alert(String kind, List<Prose.Inline> first, List<Prose.Block> blocks) {
        List<Prose.Block> content = new ArrayList<>(blocks.subList(1, blocks.size()));
        if (!InlineEdits.plain(first).isBlank()) {
            content.add(0, new Prose.Paragraph(first));
        }
        String name = kind.substring(0, 1).toUpperCase(Locale.ROOT)
                + kind.substring(1).toLowerCase(Locale.ROOT);
        return content.isEmpty() ? Optional.empty() : Optional.of(new Prose.Quote(name, content));
    }

    private Prose.Table table(Block.Table table) {
        int width = table.header().cells().size();
        return new Prose.Table(
                row(table.header(), width),
                table.rows().stream().map(row -> row(row, width)).toList());
    }

    private Prose.Row row(Block.Row row, int width) {
        List<Prose.Cell> cells = new ArrayList<>();
        TableReader.fitted(row.cells(), width).forEach(cell -> cells.add(new Prose.Cell(rewritten(cell.content()))));
        while (cells.size() < width) {
            cells.add(new Prose.Cell(List.of()));
        }
        return new Prose.Row(cells);
    }

    private List<Prose.Inline> rewritten(List<Inline> content) {
        List<Prose.Inline> read = inlines.read(content);
        for (Rewriting rewriting : rewritings) {
            read = InlineEdits.replace(read, rewriting.match(), rewriting.replacement());
        }
        return inlines.withoutIncludes(read);
    }

    /** A page of the documentation, or an address outside of it; null for all else, for nobody can follow that. */
    private Prose.@Nullable Target target(@Nullable String written) {
        PageLinks.Target target = links.resolve(written);
        if (target == null) {
            return written == null ? null : WebAddress.of(written).orElse(null);
        }
        if (target.file() == null) {
            return new Prose.PageTarget(file, target.anchor());
        }
        return target.file().endsWith(PAGE) ? new Prose.PageTarget(target.file(), target.anchor()) : null;
    }
}
