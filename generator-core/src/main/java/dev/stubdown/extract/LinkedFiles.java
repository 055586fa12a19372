package dev.stubdown.extract;

import dev.stubdown.document.Block;
import dev.stubdown.document.Document;
import dev.stubdown.document.Inline;
import dev.stubdown.document.Section;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which files a page leads to. */
final class LinkedFiles {

    private final PageLinks links;
    private final Set<String> files = new TreeSet<>();

    LinkedFiles(PageLinks links) {
        this.links = links;
    }

    /** The files that links and images lead to, relative to the documentation folder. */
    Set<String> of(Document document) {
        add(document.root());
        return files;
    }

    private void add(Section section) {
        if (section.heading() != null) {
            section.heading().content().forEach(this::add);
        }
        section.blocks().forEach(this::add);
        section.sections().forEach(this::add);
    }

    private void add(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            paragraph.content().forEach(this::add);
        } else if (block instanceof Block.Table table) {
            add(table.header());
            table.rows().forEach(this::add);
        } else if (block instanceof Block.ListBlock list) {
            list.items().forEach(item -> item.blocks().forEach(this::add));
        } else if (block instanceof Block.Quote quote) {
            quote.blocks().forEach(this::add);
        }
    }

    private void add(Block.Row row) {
        row.cells().stream().map(Block.Cell::content).flatMap(List::stream).forEach(this::add);
    }

    private void add(Inline inline) {
        if (inline instanceof Inline.Link link) {
            add(link.target());
            link.content().forEach(this::add);
        } else if (inline instanceof Inline.Image image) {
            add(image.target());
        } else if (inline instanceof Inline.Emphasis emphasis) {
            emphasis.content().forEach(this::add);
        }
    }

    private void add(@Nullable String written) {
        PageLinks.Target target = links.resolve(written);
        if (target != null && target.file() != null) {
            files.add(target.file());
        }
    }
}
