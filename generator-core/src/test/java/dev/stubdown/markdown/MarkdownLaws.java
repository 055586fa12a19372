package dev.stubdown.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vladsch.flexmark.parser.Parser;
import dev.stubdown.document.Document;
import dev.stubdown.source.SourceFile;
import java.util.List;
import java.util.regex.Pattern;

/** What holds for the tree of any text. */
public final class MarkdownLaws {

    private static final Parser FLEXMARK = Parser.builder(Flexmark.options()).build();
    private static final Parser LEAN = Flexmark.parser();
    private static final List<MarkdownReader> READERS =
            List.of(new MarkdownReader(MarkdownOptions.withTabs("#tab/")), new MarkdownReader(MarkdownOptions.PLAIN));

    /** Where we mean to read what flexmark does not: targets in angle brackets, comments with two hyphens in them. */
    private static final Pattern NEWER_THAN_FLEXMARK = Pattern.compile("[(:]\\s*<|<!--");

    /** Where flexmark has rows that begin elsewhere, if they are rows. */
    private static final Pattern BEHIND_TAB = Pattern.compile("(?m)^[ >]*\t");

    private MarkdownLaws() {}

    /** Reads the text in every way that there is; an assertion fails where one law is broken. */
    public static void check(String text) {
        SourceFile page = SourceFile.of("page.md", text);
        for (MarkdownReader reader : READERS) {
            Document read = reader.read(page);
            isTheTreeOfFlexmark(reader, page, read);
            everyNodeHasItsPlace(read, text);
        }
        theKindOfLineEndsDoesNotMatter(text);
        ourShortCutsChangeNothing(text);
    }

    private static void isTheTreeOfFlexmark(MarkdownReader reader, SourceFile page, Document read) {
        Document uncut = reader.readUncut(page);
        assertEquals(TreeDump.of(uncut), TreeDump.of(read), "cut");
        assertEquals(uncut.comments(), read.comments(), "cut");
    }

    private static void everyNodeHasItsPlace(Document read, String text) {
        assertEquals(List.of(), TreePlaces.wrong(read, text));
        read.comments()
                .forEach(comment -> assertTrue(
                        text.startsWith("<!--", comment.range().start())
                                && comment.range().end() <= text.length(),
                        comment::toString));
    }

    private static void theKindOfLineEndsDoesNotMatter(String text) {
        String feeds = text.replace("\r\n", "\n").replace('\r', '\n');
        String tree = treeOf(feeds);
        assertEquals(tree, treeOf(feeds.replace("\n", "\r\n")), "CRLF");
        assertEquals(tree, treeOf(feeds.replace('\n', '\r')), "CR");
    }

    private static String treeOf(String text) {
        return TreeDump.withoutPlaces(READERS.get(0).read(SourceFile.of("page.md", text)));
    }

    private static void ourShortCutsChangeNothing(String text) {
        boolean mayHaveTableBehindTabs =
                text.indexOf('|') >= 0 && BEHIND_TAB.matcher(text).find();
        if (mayHaveTableBehindTabs || NEWER_THAN_FLEXMARK.matcher(text).find()) {
            return;
        }
        String plain = DeepStack.call(() -> FlexmarkTest.dump(FLEXMARK.parse(text)));
        assertEquals(plain, DeepStack.call(() -> FlexmarkTest.dump(LEAN.parse(text))), "lean");
    }
}
