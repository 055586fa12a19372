package dev.stubdown.extract;

import dev.stubdown.dialect.NameRules;
import dev.stubdown.document.Block;
import dev.stubdown.document.Inline;
import dev.stubdown.document.PlainText;
import dev.stubdown.model.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The text for people between a page's title and its first section, without what says something to a reader of ours. */
final class HeadText {

    private static final Pattern LINE = Pattern.compile("\\R");

    private final PageReading page;
    private final NameRules rules;

    HeadText(PageReading page, NameRules rules) {
        this.page = page;
        this.rules = rules;
    }

    Prose read() {
        List<Block> told = page.outline().head().stream().filter(this::tells).toList();
        book(told);
        String first = told.stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> text(((Block.Paragraph) block).content()))
                .findFirst()
                .orElse("");
        if (!first.isEmpty()) {
            return page.prose().blocks(rewritten(first), withoutNamespaces(told));
        }
        Prose summary = Prose.plain(frontMatter());
        return told.isEmpty() ? summary : summary.then(page.prose().blocks("", told));
    }

    private boolean tells(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            String text = text(paragraph.content());
            return !text.isEmpty() && !rules.notDescription().matcher(text).matches();
        } else if (block instanceof Block.Table || block instanceof Block.CodeBlock) {
            return !page.account().knows(block) && !isCommented(block);
        }
        return block instanceof Block.ListBlock || block instanceof Block.Quote;
    }

    /** Code that a comment speaks of is an example or a representation. */
    private boolean isCommented(Block block) {
        return page.code().stream().anyMatch(code -> code.block() == block && code.comment() != null);
    }

    private String text(List<Inline> content) {
        List<String> lines = new ArrayList<>();
        for (String line : LINE.split(PlainText.of(content))) {
            if (!rules.namespaceLine().matcher(line.strip()).find()) {
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
                .filter(text -> !rules.notDescription().matcher(text).matches())
                .map(this::rewritten)
                .orElse("");
    }

    private String rewritten(String text) {
        return page.dialect().remarks().rewritten(text);
    }

    private void book(List<Block> told) {
        page.account().toldBy(told);
        for (Block block : told) {
            if (block instanceof Block.Table table) {
                page.account().used(table);
                table.rows().forEach(page.account()::used);
            } else if (block instanceof Block.CodeBlock) {
                page.account().used(block);
            }
        }
    }
}
