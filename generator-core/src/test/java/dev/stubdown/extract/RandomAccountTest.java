package dev.stubdown.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.extract.Booking.Fate;
import dev.stubdown.markdown.MarkdownOptions;
import dev.stubdown.markdown.MarkdownReader;
import dev.stubdown.markdown.RandomMarkdown;
import dev.stubdown.source.SourceFile;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The account of any page adds up, tried on pages put together at random. */
class RandomAccountTest {

    private static final List<String> HEADINGS = List.of(
            "# crate resource type",
            "# Pack a crate",
            "# size enum type",
            "## Properties",
            "## Relationships",
            "### Sizes",
            "### size values",
            "## Methods",
            "## Members",
            "## JSON representation",
            "## Permissions",
            "## HTTP request",
            "```http\nGET /crates/{id}\n```",
            "```http\nHTTP/1.1 200 OK\n\n{\n```",
            "```\n/crates/{id}\n```",
            "## Optional query parameters",
            "## Request headers",
            "## Path parameters",
            "## Request body",
            "## Response",
            "## Example",
            "## Derived types",
            "## See also",
            "## Weighing",
            "|Property|Type|Description|\n|-|-|-|\n|a|String|b|\n|a b|String|\n|**c**|\n|d|",
            "|Name|Description|\n|-|-|\n|Authorization|x|\n|*|y|",
            "|Member|\n|-|\n|small|\n|small|\n||",
            "|Method|Return type|\n|-|-|\n|[a](b.md)|None|\n|c|",
            "|Permission type|Permissions|\n|-|-|\n|Application|Not supported.|",
            "> - quoted\n>\n> ```\n> code\n> ```",
            "- `$top`\n- other\n\n  |a|b|\n  |-|-|\n  |c|d|",
            "# [C#](#tab/csharp)",
            "- ".repeat(101) + "x",
            "> ".repeat(110) + "- y");

    private static void forEachPage(Consumer<String> test) {
        Random random = new Random(7);
        for (int i = 0; i < 1_500; i++) {
            StringBuilder page = new StringBuilder(random.nextInt(3) == 0 ? "---\ndoc_type: apiPageType\n---\n" : "");
            page.append("# crate resource type\n\n## ")
                    .append(random.nextBoolean() ? "Properties\n\n" : "HTTP request\n\n```\nGET /crates\n```\n\n");
            for (int part = random.nextInt(12); part >= 0; part--) {
                page.append(HEADINGS.get(random.nextInt(HEADINGS.size()))).append(random.nextBoolean() ? "\n\n" : "\n");
                page.append(random.nextInt(6) == 0 ? RandomMarkdown.page(random) + "\n\n" : "");
            }
            test.accept(page.toString());
        }
    }

    private static AccountedPage read(String text) {
        return new AccountedPage(SourceFile.of("pages/x.md", text));
    }

    /** A reader that knows no tabs leaves none out. */
    @Test
    void the_account_has_what_stands_on_the_page() {
        MarkdownReader plain = new MarkdownReader(MarkdownOptions.PLAIN);
        forEachPage(text -> assertEquals(
                List.of(), read(text).wrongSums(Census.of(plain.read(SourceFile.of("pages/x.md", text)))), text));
    }

    @Test
    void whatever_is_not_understood_has_a_finding_at_its_place() {
        forEachPage(text -> assertEquals(List.of(), read(text).silent(), text));
    }

    @Test
    void a_rule_is_named_wherever_something_is_ignored_and_nowhere_else() {
        Map<Fate, Integer> fates = new EnumMap<>(Fate.class);
        forEachPage(text -> read(text).bookings().forEach(booking -> {
            fates.merge(booking.fate(), 1, Integer::sum);
            assertEquals(booking.fate() == Fate.IGNORED, booking.rule() != null, text);
        }));
        for (Fate fate : Fate.values()) {
            assertTrue(fates.getOrDefault(fate, 0) > 500, fates::toString);
        }
    }
}
