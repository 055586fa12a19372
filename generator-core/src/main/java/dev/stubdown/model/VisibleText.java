package dev.stubdown.model;

import dev.stubdown.model.Prose.Block;
import dev.stubdown.model.Prose.Code;
import dev.stubdown.model.Prose.CodeBlock;
import dev.stubdown.model.Prose.Emphasis;
import dev.stubdown.model.Prose.Inline;
import dev.stubdown.model.Prose.ItemList;
import dev.stubdown.model.Prose.Link;
import dev.stubdown.model.Prose.Paragraph;
import dev.stubdown.model.Prose.Quote;
import dev.stubdown.model.Prose.Table;
import dev.stubdown.model.Prose.Text;
import java.util.List;

/** Tells what a reader sees something of: blanks, control characters and marks of direction are nothing to see. */
public final class VisibleText {

    private VisibleText() {}

    /** True where the text has a character to see. */
    public static boolean in(String text) {
        for (int at = 0, next; at < text.length(); at += Character.charCount(next)) {
            next = text.codePointAt(at);
            if (isVisible(next)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> false;
            default -> true;
        };
    }

    /** True where one of the inlines shows. */
    public static boolean in(List<Inline> content) {
        for (Inline inline : content) {
            if (isVisible(inline)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVisible(Inline inline) {
        if (inline instanceof Text plain) {
            return in(plain.text());
        } else if (inline instanceof Code code) {
            return in(code.text());
        } else if (inline instanceof Emphasis emphasis) {
            return in(emphasis.content());
        }
        return inline instanceof Link link && in(link.content());
    }

    /** True where the block shows. A table shows by its header. */
    public static boolean in(Block block) {
        if (block instanceof Paragraph paragraph) {
            return in(paragraph.content());
        } else if (block instanceof ItemList list) {
            return list.items().stream().anyMatch(item -> item.blocks().stream().anyMatch(VisibleText::in));
        } else if (block instanceof Table table) {
            return table.header().cells().stream().anyMatch(cell -> in(cell.content()));
        } else if (block instanceof CodeBlock code) {
            return code.lines().stream().anyMatch(VisibleText::in);
        }
        return ((Quote) block).blocks().stream().anyMatch(VisibleText::in);
    }

    /** The text of inlines without their marks; line breaks are blanks. */
    public static String plain(List<Inline> content) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : content) {
            if (inline instanceof Text plain) {
                text.append(plain.text());
            } else if (inline instanceof Code code) {
                text.append(code.text());
            } else if (inline instanceof Emphasis emphasis) {
                text.append(plain(emphasis.content()));
            } else if (inline instanceof Link link) {
                text.append(plain(link.content()));
            } else {
                text.append(' ');
            }
        }
        return text.toString();
    }
}
