package dev.stubdown.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.document.Document;
import dev.stubdown.markdown.PageText.Edit;
import dev.stubdown.source.SourceFile;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainBlocksTest {

    private static final List<String> WORDS = List.of(
            "word",
            "two words",
            "**strong**",
            "*em*",
            "_em_",
            "__strong__",
            "a_b_c",
            "2*3",
            "**a *b* c**",
            "**x** y**",
            "`code`",
            "``a`b``",
            "`a",
            "[text](target.md)",
            "[`code`](t)",
            "[``code``](t)",
            "`a\\|b`",
            "[`a\\|b`](t)",
            "[a [b](c) d](e)",
            "[**b**](t#a)",
            "[x]",
            "[x][]",
            "[!INCLUDE [x](y.md)]",
            "![alt](i.png)",
            "<br>",
            "<br/>",
            "</p>",
            "<a b>",
            "a < b",
            "&lt;",
            "&",
            "&amp;x",
            "\\*",
            "\\|",
            "\\a",
            "!",
            "]",
            "(",
            "**\"q\"**",
            "**[l](t)**",
            "*a",
            "a*",
            "\u00e9",
            "**\u00e9**",
            "\u00a0",
            "{id}",
            "\u0003",
            "\0",
            "#",
            "|");
    private static final List<String> STARTS = List.of(
            "",
            "",
            "",
            "# ",
            "## ",
            "> ",
            ">",
            "|",
            "|",
            "| ",
            "- ",
            "1. ",
            "  ",
            "===",
            "---",
            "***",
            "|-|-|",
            "| :-: | --- |");

    private static PlainBlocks.Read read(String text) {
        return PlainBlocks.read(PageText.of(text, List.of(Edit.cut(0, 0))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Title\n\nText with **strong**, *weak* and `code`.\n\n## Part\ntext\n",
                "|a|b|\n|-|:-:|\n|[x](y)|`c` **d**|\n|one|\n",
                "> [!NOTE]\n> a [link](x.md)\n",
                "```json\n```\n<!-- c -->\n---\n",
                "a_b_c, 2 * 3, a < b & c<br>\\*\n[!INCLUDE [x](y.md)]\n",
                ""
            })
    void nothing_of_it_needs_flexmark(String text) {
        assertTrue(read(text).isAll(), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- item",
                "1. item",
                "    code",
                " text",
                "a\nb  \nc",
                "*a",
                "``a`b``",
                "`a",
                "[x][]",
                "![a](b)",
                "[a](b \"t\")",
                "<a b>",
                "a\n===",
                "a\n---",
                "|a|\n|b|\n|-|",
                "a|b\n-|-",
                "|a|b|\n|-|-|\ntext",
                "|a||b|\n|-|-|",
                "|`a|b`|\n|-|",
                "> a\nb",
                "> - a",
                "> a\n>\n> b",
                "# a #",
                "#",
                "<div>",
                "~~~",
                "**\u00e9**",
                "[a]: b",
                "[``a``](b)"
            })
    void flexmark_reads_what_could_mean_two_things(String text) {
        PlainBlocks.Read read = read(text);
        assertEquals(List.of(), read.stretches(), text);
        assertTrue(!read.isAll(), text);
    }

    @Test
    void what_flexmark_reads_goes_to_the_next_blank_line() {
        String text = "one\n\n- item\nmore\n\ntwo\n";
        List<PlainStretch> stretches = read(text).stretches();
        assertEquals(
                List.of(0, text.indexOf("two")),
                stretches.stream().map(PlainStretch::start).toList());
        assertEquals(
                List.of(text.indexOf("- item"), text.length()),
                stretches.stream().map(PlainStretch::end).toList());
        assertEquals(
                List.of(new Edit(0, 5, "#\n\n"), new Edit(text.indexOf("two"), text.length(), "#\n\n")),
                PlainStretch.replaced(stretches, List.of(Edit.cut(0, 0), Edit.cut(1, 3))));
    }

    /** The fence holds backticks that close nothing. */
    @Test
    void a_link_around_code_of_two_backticks_ends() {
        assertEquals(1, read("```\n```\n\n[``a``](b)").stretches().size());
    }

    @Test
    void the_tree_is_that_of_flexmark() {
        Random random = new Random(7);
        MarkdownReader reader = new MarkdownReader(MarkdownOptions.withTabs("#tab/"));
        for (int i = 0; i < 2_000; i++) {
            String text = page(random);
            SourceFile page = SourceFile.of("page.md", text);
            Document uncut = reader.readUncut(page);
            assertEquals(TreeDump.of(uncut), TreeDump.of(reader.read(page)), text);
        }
    }

    private static String page(Random random) {
        StringBuilder page = new StringBuilder();
        for (int i = random.nextInt(10); i >= 0; i--) {
            page.append(pick(STARTS, random));
            for (int word = random.nextInt(4); word > 0; word--) {
                page.append(pick(WORDS, random))
                        .append(random.nextInt(4) == 0 ? "" : random.nextInt(4) == 0 ? " | " : " ");
            }
            page.append(random.nextInt(3) == 0 ? "\n\n" : "\n");
        }
        return page.toString();
    }

    private static String pick(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
