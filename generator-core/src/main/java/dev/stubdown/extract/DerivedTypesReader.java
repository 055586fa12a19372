package dev.stubdown.extract;

import dev.stubdown.dialect.SectionRole;
import dev.stubdown.document.Block;
import dev.stubdown.document.Block.Table;
import dev.stubdown.document.Inline;
import dev.stubdown.fact.TypeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Reads which types the page of a base type says inherit from it: in a sentence of its head, in the list behind that, in a section for them. */
final class DerivedTypesReader {

    private final PageReading page;
    private final PageHead head;

    DerivedTypesReader(PageReading page, PageHead head) {
        this.page = page;
        this.head = head;
    }

    /** The types, by the links to their pages; empty where the page names none. */
    List<TypeExpression> read() {
        List<TypeExpression> derived = new ArrayList<>();
        boolean announced = false;
        for (Block block : head.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                announced = sentence(FlatText.of(paragraph.content()), derived);
            } else if (block instanceof Block.ListBlock list && announced) {
                list(list, derived);
            }
        }
        for (Block block : page.outline().blocks(SectionRole.DERIVED_TYPES)) {
            if (block instanceof Block.ListBlock list) {
                list(list, derived);
            }
        }
        Tables.in(page.outline().blocks(SectionRole.DERIVED_TYPES)).forEach(table -> table(table, derived));
        return derived;
    }

    /** True where the sentence leaves the types to a list that follows. */
    private boolean sentence(FlatText text, List<TypeExpression> derived) {
        Matcher phrase = page.dialect().names().derivedTypes().search(text.searched());
        boolean last = false;
        while (phrase.find()) {
            text.linkAt(phrase.end())
                    .ifPresent(first -> text.enumeration(
                                    first, page.dialect().responses().alternative())
                            .forEach(link -> type(link, text).ifPresent(derived::add)));
            last = text.text().substring(phrase.end()).isBlank();
        }
        return last;
    }

    private void list(Block.ListBlock list, List<TypeExpression> derived) {
        for (Block.Item item : list.items()) {
            FlatText text = FlatText.ofBlocks(item.blocks());
            text.linkAt(0).flatMap(link -> type(link, text)).ifPresent(type -> {
                page.account().used(item);
                derived.add(type);
            });
        }
    }

    private void table(Table table, List<TypeExpression> derived) {
        for (Block.Row row : table.rows()) {
            FlatText text = FlatText.of(
                    row.cells().isEmpty()
                            ? List.<Inline>of()
                            : row.cells().get(0).content());
            text.linkAt(0).flatMap(link -> type(link, text)).ifPresent(type -> {
                page.account().used(table);
                page.account().used(row);
                derived.add(type);
            });
        }
    }

    private Optional<TypeExpression> type(FlatText.Mark link, FlatText text) {
        return Optional.of(link)
                .filter(page::leadsToType)
                .map(mark -> page.types().ofLink(mark, text));
    }
}
