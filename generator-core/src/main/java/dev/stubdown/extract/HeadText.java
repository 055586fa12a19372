package dev.stubdown.extract;

import dev.stubdown.dialect.NameRules;
import dev.stubdown.document.Block;
import dev.stubdown.document.Inline;
import dev.stubdown.document.PlainText;
import dev.stubdown.model.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The text for people between a page's title and its first section, without what says something to a reader of ours. The first paragraph goes to
 * the front of notes: it says what the thing is.
 */
final class HeadText {

    private static final Pattern LINE = Pattern.compile("\\R");

    private final PageReading page;
    private final NameRules rules;

    HeadText(PageReading page, NameRules rules) {
        this.page = page;
        this.rules = rules;
    }

    Prose read() {
        List<Block> told = new ArrayList<>(
                page.outline().head().stream().filter(this::tells).toList());
        book(told);
        Optional<Block> first =
                told.stream().filter(Block.Paragraph.class::isInstance).findFirst();
        if (first.isEmpty()) {
            return Prose.plain(frontMatter()).then(page.prose().blocks("", told));
        }
        told.remove(first.get());
        told.add(0, first.get());
        String text = text(((Block.Paragraph) first.get()).content());
        return page.prose().blocks(rewritten(text), withoutNamespaces(told));
    }

    private boolean tells(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            String text = text(paragraph.content());
            return !text.isEmpty() && !rules.notDescription().isWhole(text);
        }
        return block instanceof Block.ListBlock
                || block instanceof Block.Quote
                || (block instanceof Block.Table || block instanceof Block.CodeBlock)
                        && !page.account().knows(block);
    }

    private String text(List<Inline> content) {
        List<String> lines = new ArrayList<>();
        for (String line : LINE.split(PlainText.of(content))) {
            if (!rules.namespaceLine().isIn(line.strip())) {
                lines.add(line);
            }
        }
        return String.join("\n", lines).strip();
    }

    /** A paragraph that states the namespace, too, loses its marks together with that line. */
    private List<Block> withoutNamespaces(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block instanceof Block.Paragraph paragraph ? withoutNamespace(paragraph) : block)
                .toList();
    }

    private Block.Paragraph withoutNamespace(Block.Paragraph paragraph) {
        String text = text(paragraph.content());
        return text.equals(PlainText.of(paragraph.content()).strip())
                ? paragraph
                : new Block.Paragraph(List.of(new Inline.Text(text, paragraph.range())), paragraph.range());
    }

    private String frontMatter() {
        return page.document()
                .frontMatter()
                .value("description")
                .filter(text -> !rules.notDescription().isWhole(text))
                .map(this::rewritten)
                .orElse("");
    }

    private String rewritten(String text) {
        return page.dialect().remarks().rewritten(text);
    }

    private void book(List<Block> told) {
        page.account().toldBy(told);
        told.forEach(this::book);
    }

    private void book(Block block) {
        if (block instanceof Block.Table table) {
            page.account().used(table);
            table.rows().forEach(page.account()::used);
        } else if (block instanceof Block.CodeBlock) {
            page.account().used(block);
        } else if (block instanceof Block.ListBlock list) {
            list.items().forEach(item -> item.blocks().forEach(this::book));
        } else if (block instanceof Block.Quote quote) {
            quote.blocks().forEach(this::book);
        }
    }
}
