package dev.stubdown.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
            assertEquals(dump(plain.parse(page)), dump(lean.parse(page)), page);
        }
    }

    @Test
    @Tag("corpus")
    void parses_all_pages_of_the_corpus_as_flexmark_does_by_itself() {
        List<String> different = Corpus.pages().stream()
                .filter(page -> !dump(plain.parse(page.text())).equals(dump(lean.parse(page.text()))))
                .map(SourceFile::path)
                .toList();
        assertEquals(List.of(), different);
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
