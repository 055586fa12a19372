package dev.stubdown.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedNodeImpl;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.stubdown.document.Inline;
import dev.stubdown.document.PlainText;
import dev.stubdown.source.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns flexmark's inlines of one page into ours. */
final class InlineMapper {

    /** Text in text beyond this stays as it is written: whoever walks the tree must not run out of stack. */
    private static final int DEEPEST = 100;

    private final PageText page;
    private final ReferenceRepository references;
    private final PageComments comments;
    private final List<TextRange> unread = new ArrayList<>();
    private int depth;

    InlineMapper(PageText page, ReferenceRepository references, PageComments comments) {
        this.page = page;
        this.references = references;
        this.comments = comments;
    }

    /** Texts that were too long to look for marks in, in the order in which they were asked for. */
    List<TextRange> unread() {
        return unread;
    }

    /** What stands in that node, without spaces beyond the range. */
    List<Inline> content(Node parent, TextRange range) {
        return content(parent.getFirstChild(), null, range);
    }

    /** What that node is and those behind it up to {@code end}, without spaces beyond the range. */
    List<Inline> content(@Nullable Node first, @Nullable Node end, TextRange range) {
        InlineSequence out = new InlineSequence(page);
        addAll(first, end, out);
        return out.toList(range);
    }

    private List<Inline> content(Node parent) {
        InlineSequence out = new InlineSequence(page);
        depth++;
        if (depth <= DEEPEST || !parent.hasChildren()) {
            addAll(parent.getFirstChild(), null, out);
        } else {
            int start = parent.getFirstChild().getStartOffset();
            int end = parent.getLastChild().getEndOffset();
            out.addText(page.text().substring(start, end), start, end);
        }
        depth--;
        return out.toList();
    }

    private void addAll(@Nullable Node first, @Nullable Node end, InlineSequence out) {
        for (Node node = first; node != end && node != null; node = node.getNext()) {
            add(node, out);
        }
    }

    private void add(Node node, InlineSequence out) {
        if (node instanceof Code code) {
            out.add(new Inline.Code(code(code.getText()), range(node)));
        } else if (node instanceof Link link) {
            out.add(link(node, link.getUrl()));
        } else if (node instanceof LinkRef link) {
            addReference(link, out);
        } else if (node instanceof DelimitedNodeImpl) {
            out.add(new Inline.Emphasis(content(node), range(node)));
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            out.add(new Inline.LineBreak(range(node)));
        } else if (node instanceof HtmlInline) {
            out.add(new Inline.Html(raw(node.getChars()), range(node)));
        } else if (node instanceof HtmlInlineComment) {
            comments.add(node.getStartOffset(), node.getEndOffset());
        } else {
            addRare(node, out);
        }
    }

    private void addRare(Node node, InlineSequence out) {
        if (node instanceof Image image) {
            out.add(image(node, image.getUrl()));
        } else if (node instanceof ImageRef image) {
            addReference(image, out);
        } else if (node instanceof AutoLink link) {
            out.add(address(node, link.getText()));
        } else if (node instanceof MailLink link) {
            out.add(address(node, link.getText()));
        } else if (node instanceof UnreadText) {
            unread.add(range(node));
            out.addText(raw(node.getChars()), node.getStartOffset(), node.getEndOffset());
        } else if (node instanceof HtmlEntity || !node.hasChildren()) {
            out.addText(PlainCharacters.unescaped(raw(node.getChars())), node.getStartOffset(), node.getEndOffset());
        } else {
            throw new IllegalStateException("flexmark gave an inline that is unknown here: " + node.getNodeName());
        }
    }

    private Inline.Link link(Node node, BasedSequence target) {
        return new Inline.Link(content(node), PlainCharacters.of(raw(target)), range(node), range(target));
    }

    private Inline.Image image(Node node, BasedSequence target) {
        return new Inline.Image(
                PlainText.of(content(node)), PlainCharacters.of(raw(target)), range(node), range(target));
    }

    private Inline.Link address(Node node, BasedSequence text) {
        String address = PlainCharacters.of(raw(text));
        Inline shown = new Inline.Text(address, range(text));
        return new Inline.Link(List.of(shown), address, range(node), range(text));
    }

    private void addReference(RefNode node, InlineSequence out) {
        Reference found = node.getReferenceNode(references);
        if (found != null) {
            out.add(node instanceof ImageRef ? image(node, found.getUrl()) : link(node, found.getUrl()));
        } else if (node instanceof ImageRef || isShortcut(node)) {
            addAsText(node, out);
        } else {
            out.add(new Inline.Link(content(node), null, range(node), range(node)));
        }
    }

    /** {@code [x]}, which is nothing but text where x is not defined; {@code [x][]} and {@code [x][y]} can only have been meant as links. */
    private static boolean isShortcut(RefNode node) {
        return node.isReferenceTextCombined() && !node.isDummyReference();
    }

    private void addAsText(RefNode node, InlineSequence out) {
        Node first = node.getFirstChild();
        int start = node.getStartOffset();
        int end = node.getEndOffset();
        int contentStart = first == null ? end : first.getStartOffset();
        int contentEnd = first == null ? end : node.getLastChild().getEndOffset();
        out.addText(page.text().substring(start, contentStart), start, contentStart);
        addAll(first, null, out);
        out.addText(page.text().substring(contentEnd, end), contentEnd, end);
    }

    private String code(BasedSequence text) {
        String code = raw(text);
        String inOneLine = code.indexOf('\n') < 0 ? code : code.replace('\n', ' ');
        return PlainCharacters.of(inOneLine).strip();
    }

    private TextRange range(BasedSequence text) {
        return page.range(text.getStartOffset(), text.getEndOffset());
    }

    private TextRange range(Node node) {
        return page.range(node.getStartOffset(), node.getEndOffset());
    }

    /** The characters as the page has them, each end of line as LF. */
    private static String raw(BasedSequence sequence) {
        String text = sequence.toString();
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
