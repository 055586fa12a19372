package dev.stubdown.golden;

import dev.stubdown.model.Prose;
import dev.stubdown.model.WebAddress;
import java.util.List;
import java.util.stream.Collectors;

/** The marks of a text on one line, much as Markdown writes them. */
final class ProseText {

    private ProseText() {}

    static String of(List<Prose.Block> blocks) {
        return blocks.stream().map(ProseText::of).collect(Collectors.joining(" ¶ "));
    }

    private static String of(Prose.Block block) {
        if (block instanceof Prose.Paragraph paragraph) {
            return inlines(paragraph.content());
        } else if (block instanceof Prose.ItemList list) {
            String mark = list.ordered() ? "1. " : "- ";
            return list.items().stream().map(item -> mark + of(item.blocks())).collect(Collectors.joining(" ", "{", "}"));
        } else if (block instanceof Prose.Table table) {
            return row(table.header()) + "--"
                    + table.rows().stream().map(ProseText::row).collect(Collectors.joining());
        } else if (block instanceof Prose.Quote quote) {
            return quote.kind() + "> {" + of(quote.blocks()) + '}';
        }
        return "```" + String.join("⏎", ((Prose.CodeBlock) block).lines()) + "```";
    }

    private static String row(Prose.Row row) {
        return row.cells().stream().map(cell -> inlines(cell.content())).collect(Collectors.joining("|", "|", "|"));
    }

    private static String inlines(List<Prose.Inline> content) {
        return content.stream().map(ProseText::inline).collect(Collectors.joining()).replace("\n", " ");
    }

    private static String inline(Prose.Inline inline) {
        if (inline instanceof Prose.Text text) {
            return text.text();
        } else if (inline instanceof Prose.Code code) {
            return '`' + code.text() + '`';
        } else if (inline instanceof Prose.Emphasis emphasis) {
            return '*' + inlines(emphasis.content()) + '*';
        } else if (inline instanceof Prose.Link link) {
            return '[' + inlines(link.content()) + "](" + target(link.target()) + ')';
        }
        return "⏎";
    }

    private static String target(Prose.Target target) {
        if (target instanceof Prose.PageTarget page) {
            return page.file() + (page.anchor() == null ? "" : '#' + page.anchor());
        }
        return target instanceof WebAddress address
                ? address.uri()
                : ((Prose.TypeTarget) target).name().toString();
    }
}
