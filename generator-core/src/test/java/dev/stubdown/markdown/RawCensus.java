package dev.stubdown.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.Deque;

/** How much a page holds by flexmark alone: nothing is cut before it, and no tree of ours is asked. */
public record RawCensus(int tables, int rows, int listItems, int codeBlocks) {

    /** Counts in the text behind the front matter. */
    public static RawCensus of(String text) {
        int tables = 0;
        int rows = 0;
        int items = 0;
        int code = 0;
        Deque<Node> open = new ArrayDeque<>();
        open.push(Flexmark.parser()
                .parse(text.substring(FrontMatterReader.read(text).end())));
        while (!open.isEmpty()) {
            Node node = open.pop();
            tables += node instanceof TableBlock ? 1 : 0;
            rows += node instanceof TableRow && node.getParent() instanceof TableBody ? 1 : 0;
            items += node instanceof ListItem ? 1 : 0;
            code += node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock ? 1 : 0;
            node.getChildren().forEach(open::push);
        }
        return new RawCensus(tables, rows, items, code);
    }
}
