package dev.stubdown.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands of docs/command.md, one after the other in one folder, and compares what they print. */
class CommandPageTest {

    private static final Path PAGE = Path.of("..", "docs", "command.md");
    private static final Pattern CONSOLE = Pattern.compile("(?m)^```console\\n((?:(?!```).*\\n)*)```$");
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\$ (.*)\\n((?:(?!\\$ ).*\\n)*)");

    private int lastExitCode;

    @Test
    void the_page_shows_what_the_command_prints(@TempDir Path folder) throws IOException {
        String page = Files.readString(PAGE).replace("\r\n", "\n");
        String right = withOutput(page, Shop.in(folder));
        assertTrue(right.contains("$ stubdown "), "the page has no command");
        if (Boolean.getBoolean("golden.update") && !right.equals(page)) {
            Files.writeString(PAGE, right);
            fail(PAGE + " was rewritten: read what changed, and run again");
        }
        assertEquals(right, page);
    }

    /** The page with the output that its commands really have. */
    private String withOutput(String page, Shop shop) {
        return CONSOLE.matcher(page).replaceAll(block -> {
            String commands = COMMAND.matcher(block.group(1))
                    .replaceAll(command ->
                            Matcher.quoteReplacement("$ " + command.group(1) + "\n" + run(shop, command.group(1))));
            return Matcher.quoteReplacement("```console\n" + commands + "```");
        });
    }

    private String run(Shop shop, String command) {
        if (command.equals("echo $?")) {
            return lastExitCode + "\n";
        }
        if (command.startsWith("rm ")) {
            assertTrue(shop.path(command.substring("rm ".length())).toFile().delete());
            return "";
        }
        String[] words = command.split(" ");
        assertEquals("stubdown", words[0]);
        Shop.Outcome outcome =
                shop.runTogether(List.of(words).subList(1, words.length).toArray(String[]::new));
        lastExitCode = outcome.exitCode();
        return outcome.output();
    }
}
