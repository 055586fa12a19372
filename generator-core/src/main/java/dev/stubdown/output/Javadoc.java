package dev.stubdown.output;

import dev.stubdown.javamodel.JavaDoc;
import dev.stubdown.javamodel.JavaDoc.Source;
import dev.stubdown.model.Prose;
import dev.stubdown.model.Prose.Block;
import dev.stubdown.model.VisibleText;
import java.util.List;

/** Prints what comments say as Javadoc: HTML that its reader and {@code -Xdoclint} accept, and tags. {@link JavaText} encodes every text. */
public final class Javadoc {

    /** What goes on behind a block tag stands below its text. */
    private static final String TAG_INDENT = "    ";

    private final JavadocLines lines = new JavadocLines();
    private final JavadocInlines inlines;

    private Javadoc(JavaDoc doc) {
        this.inlines = new JavadocInlines(doc.classes(), lines);
    }

    /** The inside of a comment: the text, then the places that it comes from. */
    public static List<JavadocPart> of(JavaDoc doc) {
        Javadoc printer = new Javadoc(doc);
        printer.blocks(doc.prose().allBlocks(), "", "\n");
        printer.sources(doc.sources());
        return printer.lines.toParts();
    }

    /** The text of a block tag that others may follow, then the places that it comes from in parentheses. */
    public static List<JavadocPart> placed(JavaDoc doc) {
        Javadoc printer = new Javadoc(doc);
        printer.blocks(doc.prose().allBlocks(), "", "\n");
        String lead = "(";
        for (Source source : doc.sources()) {
            printer.lines.gap();
            printer.lines.glued(lead + place(source));
            lead = "";
        }
        printer.lines.glued(lead.isEmpty() ? ")" : "");
        return printer.lines.toParts();
    }

    /** The places that a comment comes from, as the block tags that stand behind all others; nothing where it comes from none. */
    public static List<JavadocPart> sources(JavaDoc doc) {
        Javadoc printer = new Javadoc(doc);
        printer.sources(doc.sources());
        return printer.lines.toParts();
    }

    /**
     * A block tag. Places are left out.
     *
     * @param tag with its at sign, and the name that it is about, if any
     */
    public static List<JavadocPart> tag(String tag, JavaDoc doc) {
        Javadoc printer = new Javadoc(doc);
        printer.lines.indent(TAG_INDENT);
        printer.lines.glued(tag);
        printer.lines.gap();
        printer.blocks(doc.prose().allBlocks(), "", "");
        return printer.lines.toParts();
    }

    /**
     * Blocks one below the other.
     *
     * @param lead what goes in front of the first paragraph, if a paragraph comes first
     * @param between a line end where an empty line parts paragraphs
     */
    private void blocks(List<Block> blocks, String lead, String between) {
        boolean first = true;
        for (Block block : blocks) {
            if (!VisibleText.in(block)) {
                continue;
            }
            if (block instanceof Prose.Paragraph paragraph) {
                paragraph(paragraph, first, lead, between);
            } else {
                other(block);
            }
            first = false;
        }
    }

    private void paragraph(Prose.Paragraph paragraph, boolean first, String lead, String between) {
        if (first) {
            lines.glued(lead);
        } else {
            if (between.isEmpty()) {
                lines.line();
            } else {
                lines.emptyLine();
            }
            lines.glued("<p>");
        }
        inlines.print(paragraph.content());
    }

    private void other(Block block) {
        lines.line();
        if (block instanceof Prose.ItemList list) {
            list(list);
        } else if (block instanceof Prose.Table table) {
            new JavadocTable(lines, inlines).print(table);
        } else if (block instanceof Prose.CodeBlock code) {
            code(code);
        } else if (block instanceof Prose.Quote quote) {
            quote(quote);
        }
    }

    private void list(Prose.ItemList list) {
        String tag = list.ordered() ? "ol" : "ul";
        lines.glued('<' + tag + '>');
        for (Prose.Item item : list.items()) {
            lines.line();
            lines.glued("<li>");
            blocks(item.blocks(), "", "");
        }
        lines.line();
        lines.glued("</" + tag + '>');
        lines.line();
    }

    private void code(Prose.CodeBlock code) {
        lines.glued("<pre>");
        for (String line : code.lines()) {
            lines.glued(JavaText.javadoc(line).stripTrailing());
            lines.nextLine();
        }
        lines.glued("</pre>");
        lines.line();
    }

    private void quote(Prose.Quote quote) {
        lines.glued("<blockquote>");
        String kind = JavaText.line(quote.kind());
        String lead = kind.isEmpty() ? "" : "<b>" + kind + ":</b> ";
        boolean led =
                quote.blocks().stream().filter(VisibleText::in).findFirst().orElseThrow() instanceof Prose.Paragraph;
        if (!led) {
            lines.words(lead);
        }
        blocks(quote.blocks(), led ? lead : "", "");
        lines.glued("</blockquote>");
        lines.line();
    }

    private void sources(List<Source> sources) {
        for (Source source : sources) {
            lines.line();
            lines.glued("@see " + reference(source));
        }
    }

    private static String reference(Source source) {
        String place = place(source);
        return source.url() == null ? '"' + place.replace("\"", "&quot;") + '"' : place;
    }

    private static String place(Source source) {
        String place =
                JavaText.line(source.place().file()) + ':' + source.place().line();
        return source.url() == null ? place : "<a href=\"" + JavaText.href(source.url()) + "\">" + place + "</a>";
    }
}
