package dev.stubdown.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import dev.stubdown.source.SourceFile;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Our short cuts through flexmark change nothing. */
class FlexmarkTest {

    private final Parser plain = Parser.builder(Flexmark.options()).build();
    private final Parser lean = Flexmark.parser();

    @Test
    void parses_random_pages_as_flexmark_does_by_itself() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            String page = RandomMarkdown.page(random);
            Node parsed = plain.parse(page);
            if (!hasTableBehindTabs(parsed)) {
                assertEquals(dump(parsed), dump(lean.parse(page)), page);
            }
        }
    }

    @Test
    @Tag("corpus")
    void parses_all_pages_of_the_corpus_as_flexmark_does_by_itself() {
        List<String> different = Corpus.pages().stream()
                .filter(page -> isReadOtherwise(page.text()))
                .map(SourceFile::path)
                .toList();
        assertEquals(List.of(), different);
    }

    private boolean isReadOtherwise(String page) {
        Node parsed = plain.parse(page);
        return !hasTableBehindTabs(parsed) && !dump(parsed).equals(dump(lean.parse(page)));
    }

    /** Which are the one thing that is read otherwise. */
    private static boolean hasTableBehindTabs(Node node) {
        if (node instanceof TableRow && Repairs.isBehindTab(node.getDocument().getChars(), node.getEndOffset())) {
            return true;
        }
        for (Node child : node.getChildren()) {
            if (hasTableBehindTabs(child)) {
                return true;
            }
        }
        return false;
    }

    static String dump(Node node) {
        StringBuilder out = new StringBuilder();
        dump(node, 0, out);
        return out.toString();
    }

    private static void dump(Node node, int depth, StringBuilder out) {
        out.append(" ".repeat(depth)).append(node.getNodeName()).append(' ').append(node.getStartOffset());
        out.append('-')
                .append(node.getEndOffset())
                .append(' ')
                .append(node.getChars())
                .append('\n');
        for (Node child : node.getChildren()) {
            dump(child, depth + 1, out);
        }
    }
}
