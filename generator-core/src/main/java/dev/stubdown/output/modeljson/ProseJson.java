package dev.stubdown.output.modeljson;

import dev.stubdown.model.Prose;
import dev.stubdown.model.Prose.Block;
import dev.stubdown.model.Prose.Inline;
import dev.stubdown.model.WebAddress;
import dev.stubdown.output.JsonText;
import java.io.IOException;

/** Prints what the pages say for people: the plain text, and the same with its marks where the plain text is not all there is. */
final class ProseJson {

    private final JsonText json;

    ProseJson(JsonText json) {
        this.json = json;
    }

    void description(Prose prose) throws IOException {
        json.textIfAny("description", prose.text());
        json.compactListIfAny("prose", prose.blocks(), this::block);
    }

    private void block(Block block) throws IOException {
        json.open();
        if (block instanceof Prose.Paragraph paragraph) {
            json.list("paragraph", paragraph.content(), this::inline);
        } else if (block instanceof Prose.ItemList list) {
            json.list("list", list.items(), item -> json.listValue(item.blocks(), this::block));
            json.flag("ordered", list.ordered());
        } else if (block instanceof Prose.Table table) {
            json.list("table", table.rows(), this::row);
            json.list("header", table.header().cells(), this::cell);
        } else if (block instanceof Prose.CodeBlock code) {
            json.list("code", code.lines(), json::textValue);
        } else if (block instanceof Prose.Quote quote) {
            json.list("quote", quote.blocks(), this::block);
            json.textIfAny("kind", quote.kind());
        }
        json.close();
    }

    private void row(Prose.Row row) throws IOException {
        json.listValue(row.cells(), this::cell);
    }

    private void cell(Prose.Cell cell) throws IOException {
        json.listValue(cell.content(), this::inline);
    }

    private void inline(Inline inline) throws IOException {
        if (inline instanceof Prose.Text text) {
            json.textValue(text.text());
            return;
        }
        json.open();
        if (inline instanceof Prose.Code code) {
            json.text("code", code.text());
        } else if (inline instanceof Prose.Emphasis emphasis) {
            json.list("emphasis", emphasis.content(), this::inline);
        } else if (inline instanceof Prose.Link link) {
            json.list("link", link.content(), this::inline);
            target(link.target());
        } else {
            json.flag("lineBreak", true);
        }
        json.close();
    }

    private void target(Prose.Target target) throws IOException {
        if (target instanceof Prose.TypeTarget type) {
            json.text("type", type.name().toString());
        } else if (target instanceof Prose.PageTarget page) {
            json.text("page", page.file());
            json.textIfKnown("anchor", page.anchor());
        } else if (target instanceof WebAddress address) {
            json.text("address", address.uri());
        }
    }
}
