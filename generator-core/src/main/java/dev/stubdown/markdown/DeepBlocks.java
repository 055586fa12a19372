package dev.stubdown.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Goes through blocks in blocks without a call in a call: they may be nested as deeply as a page is long. */
final class DeepBlocks {

    private DeepBlocks() {}

    /** Hands over every table, code block and list below a node, in the order of the page. */
    static void forEach(Node top, Consumer<Node> things) {
        Node node = top.getFirstChild();
        while (node != null) {
            boolean whole =
                    node instanceof TableBlock || node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock;
            if (whole || node instanceof ListBlock) {
                things.accept(node);
            }
            node = whole || node.getFirstChild() == null ? behind(node, top) : node.getFirstChild();
        }
    }

    private static @Nullable Node behind(Node node, Node top) {
        Node at = node;
        while (at != top && at.getNext() == null) {
            at = at.getParent();
        }
        return at == top ? null : at.getNext();
    }
}
