package dev.stubdown.markdown;

import java.util.List;
import java.util.Random;

/** Pages put together at random from what has a meaning in Markdown; equal for equal seeds. */
public final class RandomMarkdown {

    private static final List<String> STARTS = List.of(
            "", "", "", "", "", "- ", "* ", "+ ", "1. ", "12) ", "> ", ">", "  ", "    ", "\t", "   - ", "> - ", " ",
            "# ", "## ", "###", " # ");
    private static final List<String> LINES = List.of(
            "",
            "",
            "",
            "",
            "```",
            "```json",
            "~~~",
            "````",
            "``` x`y",
            "---",
            "***",
            "- - -",
            "===",
            "=",
            "--",
            "|a|b|",
            "| a | b |",
            "|-|-|",
            "| --- | :-: |",
            "a|b",
            "|`a|b`|c|",
            "| `a | b | `c` |",
            "|x\\|y|z|",
            "||",
            "|",
            "<!-- c -->",
            "<!-- c",
            "d -->",
            "-->",
            "<!-- c --> t",
            "|a <!-- c --> |b|",
            "<div>",
            "</div>",
            "<br>",
            "<pre>",
            "<?x",
            "?>",
            "<!X",
            "text",
            "more text",
            "[a]: /b",
            "[c]: <d> \"t\"",
            "# [A](#tab/a)",
            "# [B](#tab/b)",
            "# [C#](#tab/c)",
            "# [A](#tab/a)",
            "# [B](#tab/b) x",
            "# *[A](#tab/a)*",
            "# [B](#tab/b) #",
            "Title",
            "# Title",
            "## Part",
            "key: value",
            "{ \"a\": 1 }");
    private static final List<String> TAB_LINES = List.of(
            "",
            "",
            "",
            "",
            "# [A](#tab/a)",
            "# [A](#tab/a)",
            "# [B](#tab/b)",
            "# [C#](#tab/c)",
            "---",
            "---",
            "text",
            "[a] text",
            "[a]: /b",
            "<div>",
            "```",
            "```",
            "<!-- c",
            "-->",
            "- item",
            "> quote",
            "## Part",
            "|a|b|",
            "|-|-|");
    private static final List<String> WORDS = List.of(
            "word",
            "*em*",
            "**strong**",
            "`code`",
            "``a`b``",
            "[l](u)",
            "[a]",
            "[c][]",
            "[t][a]",
            "[n][x]",
            "![i](u)",
            "![i][a]",
            "<br>",
            "<!-- c -->",
            "&lt;",
            "&amp;",
            "\\*",
            "\\|",
            "|",
            "`",
            "*",
            "[",
            "]",
            "<",
            "\u00a0",
            "\u200b",
            "\ud83d\ude00",
            "<http://x>",
            "_u_",
            "!");

    private RandomMarkdown() {}

    public static String page(Random random) {
        StringBuilder page = new StringBuilder(random.nextInt(4) == 0 ? "---\ntitle: \"x\"\n---\n" : "");
        boolean hasTabs = random.nextBoolean();
        int lines = random.nextInt(24);
        for (int i = 0; i < lines; i++) {
            page.append(hasTabs && random.nextInt(8) > 0 ? pick(TAB_LINES, random) : line(random));
            page.append(i + 1 < lines || random.nextBoolean() ? "\n" : "");
        }
        return page.toString();
    }

    private static String line(Random random) {
        return pick(STARTS, random) + (random.nextInt(3) == 0 ? words(random) : pick(LINES, random));
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            words.append(pick(WORDS, random)).append(random.nextBoolean() ? " " : "");
        }
        return words.toString();
    }

    private static String pick(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
