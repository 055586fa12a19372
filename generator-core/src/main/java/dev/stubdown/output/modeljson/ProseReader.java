package dev.stubdown.output.modeljson;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stubdown.model.Prose;
import dev.stubdown.model.Prose.Block;
import dev.stubdown.model.Prose.Inline;
import dev.stubdown.model.WebAddress;
import dev.stubdown.term.QualifiedName;
import java.util.List;
import java.util.stream.StreamSupport;

/** Reads what the pages say for people. A block or an inline of a kind that is not known here is left out, and a link that leads nowhere. */
final class ProseReader {

    private ProseReader() {}

    /** The description of a type, a property or what else has one. */
    static Prose description(JsonNodes node) {
        return new Prose(node.textOrEmpty("description"), blocks(node.value("prose")));
    }

    private static List<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    private static List<Block> blocks(JsonNode list) {
        return each(list).stream()
                .<Block>mapMulti((node, out) -> {
                    if (node.has("paragraph")) {
                        out.accept(new Prose.Paragraph(inlines(node.get("paragraph"))));
                    } else if (node.has("list")) {
                        out.accept(new Prose.ItemList(node.path("ordered").booleanValue(), items(node.get("list"))));
                    } else if (node.has("table")) {
                        out.accept(table(node));
                    } else if (node.has("code")) {
                        out.accept(new Prose.CodeBlock(each(node.get("code")).stream()
                                .map(JsonNode::asText)
                                .toList()));
                    } else if (node.has("quote")) {
                        out.accept(new Prose.Quote(node.path("kind").asText(), blocks(node.get("quote"))));
                    }
                })
                .toList();
    }

    private static List<Prose.Item> items(JsonNode list) {
        return each(list).stream().map(item -> new Prose.Item(blocks(item))).toList();
    }

    private static Prose.Table table(JsonNode node) {
        return new Prose.Table(
                row(node.path("header")),
                each(node.get("table")).stream().map(ProseReader::row).toList());
    }

    private static Prose.Row row(JsonNode cells) {
        return new Prose.Row(
                each(cells).stream().map(cell -> new Prose.Cell(inlines(cell))).toList());
    }

    private static List<Inline> inlines(JsonNode list) {
        return each(list).stream()
                .<Inline>mapMulti((node, out) -> {
                    if (node.isTextual()) {
                        out.accept(new Prose.Text(node.textValue()));
                    } else if (node.has("code")) {
                        out.accept(new Prose.Code(node.get("code").asText()));
                    } else if (node.has("emphasis")) {
                        out.accept(new Prose.Emphasis(inlines(node.get("emphasis"))));
                    } else if (node.has("link")) {
                        link(node).forEach(out);
                    } else if (node.has("lineBreak")) {
                        out.accept(new Prose.LineBreak());
                    }
                })
                .toList();
    }

    private static List<Inline> link(JsonNode node) {
        List<Inline> content = inlines(node.get("link"));
        if (node.has("type")) {
            QualifiedName name = QualifiedName.parse(node.get("type").asText());
            return List.of(new Prose.Link(content, new Prose.TypeTarget(name)));
        } else if (node.has("page")) {
            Prose.Target page = new Prose.PageTarget(
                    node.get("page").asText(), node.path("anchor").textValue());
            return List.of(new Prose.Link(content, page));
        }
        return WebAddress.of(node.path("address").asText())
                .<List<Inline>>map(address -> List.of(new Prose.Link(content, address)))
                .orElse(content);
    }
}
