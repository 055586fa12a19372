package dev.stubdown.extract;

import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.dialect.SectionRole;
import dev.stubdown.document.Block;
import dev.stubdown.document.Inline;
import dev.stubdown.source.TextRange;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Finds texts that only hold the place of what is still to be written. */
final class PlaceholderReview {

    private static final Set<SectionRole> ROWS = EnumSet.of(
            SectionRole.PROPERTIES,
            SectionRole.RELATIONSHIPS,
            SectionRole.ANNOTATIONS,
            SectionRole.QUERY_PARAMETERS,
            SectionRole.FUNCTION_PARAMETERS,
            SectionRole.PATH_PARAMETERS,
            SectionRole.HEADERS,
            SectionRole.BODY);

    private final PageReading page;

    PlaceholderReview(PageReading page) {
        this.page = page;
    }

    /**
     * Reports on the blocks of a section.
     *
     * @param role of the section; null for the head and for sections that no rule knows
     */
    void review(List<Block> blocks, @Nullable SectionRole role) {
        blocks.forEach(block -> review(block, role));
    }

    private void review(Block block, @Nullable SectionRole role) {
        if (block instanceof Block.Paragraph paragraph) {
            review(paragraph.content(), DiagnosticCode.PAGE_PLACEHOLDER);
        } else if (block instanceof Block.Table table) {
            table.rows().forEach(row -> row.cells().forEach(cell -> review(cell.content(), code(role))));
        } else if (block instanceof Block.ListBlock list) {
            list.items().forEach(item -> review(item.blocks(), role));
        } else if (block instanceof Block.Quote quote) {
            review(quote.blocks(), role);
        }
    }

    private static DiagnosticCode code(@Nullable SectionRole role) {
        if (role == SectionRole.PERMISSIONS) {
            return DiagnosticCode.OPERATION_PLACEHOLDER_PERMISSION;
        }
        return role != null && ROWS.contains(role)
                ? DiagnosticCode.PROPERTY_PLACEHOLDER_DESCRIPTION
                : DiagnosticCode.PAGE_PLACEHOLDER;
    }

    private void review(List<Inline> content, DiagnosticCode code) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Text text) {
                review(text, code);
            } else if (inline instanceof Inline.Emphasis emphasis) {
                review(emphasis.content(), code);
            }
        }
    }

    private void review(Inline.Text text, DiagnosticCode code) {
        Matcher placeholder = page.dialect().remarks().placeholder().search(text.text());
        while (placeholder.find()) {
            page.report(code, range(text, placeholder), message(code), placeholder.group(), null);
        }
    }

    private static String message(DiagnosticCode code) {
        return switch (code) {
            case OPERATION_PLACEHOLDER_PERMISSION -> "A note of the author stands where a permission should stand";
            case PROPERTY_PLACEHOLDER_DESCRIPTION -> "The description is still to be written";
            default -> "This text is still to be written";
        };
    }

    /** The stretch itself, or the whole text where escapes make it longer on the page. */
    private static TextRange range(Inline.Text text, Matcher stretch) {
        int start = text.range().start();
        return text.range().length() == text.text().length()
                ? new TextRange(start + stretch.start(), start + stretch.end())
                : text.range();
    }
}
