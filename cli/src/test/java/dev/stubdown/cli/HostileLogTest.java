package dev.stubdown.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.cli.Shop.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages and names of files that want to be obeyed, in all that the command prints. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class HostileLogTest {

    private static final String HOSTILE =
            "\u001b[31m \u009b2J \u202eabc ::error::x ##vso[task.setvariable variable=a]b ##[add-mask]e \u0007 {0}";

    private static final Pattern OBEYED =
            Pattern.compile("[\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069&&[^\\n\\t]]|##(vso|teamcity)?\\[|(?m)^\\s*::");

    @TempDir
    Path folder;

    private Shop shop;

    @BeforeEach
    void openShop() throws IOException {
        shop = Shop.in(folder);
        shop.write("stubdown.yaml", "basePackage: com.example\noutputDirectory: out\ndocs: docs\n");
        for (String name :
                List.of("docs/::add-mask::e", "docs/\u001b[31mred", "docs/a##[b", "docs/a\nb", "docs/\u202eabc")) {
            shop.write(name + ".md", page(name.replaceAll("[^a-z]", "")));
        }
    }

    private static String page(String name) {
        return """
                ---
                title: "%1$s"
                description: "%2$s"
                ---

                # %3$s resource type

                Namespace: shop

                %2$s

                ## Properties

                |Property|Type|Description|
                |:---|:---|:---|
                |%2$s|%2$s|%2$s|
                |size|[%2$s](%2$s.md)|%2$s|

                ## HTTP request

                ```http
                GET /%2$s
                %2$s
                ```

                ```json
                { "%2$s": "%2$s", 1 }
                ```
                """.formatted(HOSTILE.replace("\"", ""), HOSTILE, name);
    }

    private static void isText(String printed) {
        assertFalse(OBEYED.matcher(printed).find(), () -> printed.replaceAll("\\p{Cc}&&[^\\n]", "?"));
    }

    @Test
    void generate_prints_text() {
        for (String flag : List.of("--dry-run", "--no-dry-run")) {
            Outcome outcome = shop.run("generate", flag, "--color", "never");
            assertEquals(0, outcome.exitCode(), outcome.errors());
            isText(outcome.output());
            isText(outcome.errors());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit"})
    void a_review_prints_text(String format) {
        Outcome outcome = shop.run("check", "--format", format, "--color", "never");
        assertTrue(outcome.exitCode() <= 1, outcome.errors());
        if (format.equals("text")) {
            isText(outcome.output());
        }
        assertTrue(outcome.output().codePoints().noneMatch(c -> c != '\n' && c != '\t' && Character.isISOControl(c)));
        isText(outcome.errors());
    }

    @Test
    void a_review_for_github_has_its_own_commands_only() {
        Outcome outcome = shop.run("check", "--format", "github");
        outcome.output().lines().forEach(line -> {
            assertTrue(line.matches("::(error|warning|notice) file=[^:]*,title=[^:]*::.*"), line);
            isText(line.replaceFirst("::(error|warning|notice)", ""));
        });
    }

    @Test
    void a_model_is_text() {
        Outcome outcome = shop.run("model", "-o", "-");
        assertTrue(outcome.output().codePoints().noneMatch(c -> c != '\n' && Character.isISOControl(c)));
        isText(outcome.errors());
    }

    @Test
    void what_is_wrong_with_a_request_is_told_as_text() {
        for (List<String> words : List.of(
                List.of("generate", HOSTILE),
                List.of("generate", "--config", HOSTILE),
                List.of("generate", "--dialect", HOSTILE),
                List.of("generate", "--include", HOSTILE),
                List.of("generate", "--base-package", HOSTILE),
                List.of("generate", "--root", HOSTILE),
                List.of("generate", "--" + HOSTILE),
                List.of("diff", HOSTILE, HOSTILE),
                List.of(HOSTILE),
                List.of("explain", HOSTILE))) {
            Outcome outcome = shop.run(words.toArray(String[]::new));
            assertTrue(List.of(2, 3).contains(outcome.exitCode()), words::toString);
            isText(outcome.output());
            isText(outcome.errors());
        }
    }

    @Test
    void what_is_wrong_with_a_file_of_the_user_is_told_as_text() throws IOException {
        shop.write("stubdown.yaml", "docs: docs\n\"\\e[31m ##[x]\": \"\\e[31m\"\ndialect: \"\\u202e::x\"\n");
        Outcome outcome = shop.run("generate");
        assertEquals(2, outcome.exitCode(), outcome.errors());
        isText(outcome.errors());
    }
}
