package dev.stubdown.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README.md shows is what happens. */
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");

    private static List<String> blocks(String language) throws IOException {
        return blocks(README, language);
    }

    private static List<String> blocks(Path file, String language) throws IOException {
        String page = Files.readString(file).replace("\r\n", "\n");
        return Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$")
                .matcher(page)
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    @Test
    void the_page_of_the_readme_becomes_the_java_of_the_readme(@TempDir Path folder) throws IOException {
        Shop shop = Shop.in(folder);
        shop.write("example/resources/connector.md", blocks("markdown").get(0));
        Shop.Outcome outcome = shop.run("generate", "example", "-o", "out", "--base-package", "com.example");
        assertEquals(0, outcome.exitCode(), outcome.errors());
        String java = Files.readString(shop.path("out/com/example/model/Connector.java"));
        List<String> shown = blocks("java");
        assertFalse(shown.isEmpty());
        for (String part : shown) {
            assertTrue(java.contains(part.strip()), () -> "not in the generated class:\n" + part + "\n" + java);
        }
    }

    @Test
    void the_commands_of_the_readme_run(@TempDir Path folder) throws IOException {
        Shop shop = Shop.in(folder);
        List<String> commands = blocks("sh").stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("stubdown "))
                .toList();
        assertEquals(2, commands.size());
        for (String command : commands) {
            List<String> words = List.of(command.split(" "));
            Shop.Outcome outcome = shop.run(words.subList(1, words.size()).toArray(String[]::new));
            assertEquals(0, outcome.exitCode(), () -> command + "\n" + outcome.errors());
        }
    }

    /** The command for a fresh machine is run as a whole by the gate; here, that its words are still understood. */
    @Test
    void the_first_command_asks_for_what_the_command_can_do(@TempDir Path folder) throws IOException {
        String first = blocks("sh").get(0);
        String arguments =
                first.substring(first.indexOf("stubdown.jar ") + "stubdown.jar ".length(), first.lastIndexOf("&&"));
        List<String> words = List.of(arguments
                .strip()
                .replace("sample-project/", Path.of("..", "sample-project").toAbsolutePath() + "/")
                .split(" "));
        Shop.Outcome outcome = Shop.in(folder).run(words.toArray(String[]::new));
        assertEquals(0, outcome.exitCode(), outcome.errors());
    }

    /** The plugin's own tests hold the snippet of its page to a project that is built. */
    @Test
    void the_plugin_of_the_readme_is_the_one_of_its_page() throws IOException {
        String readme = blocks("xml").get(0).replace("com.example.devices", "com.example.shop");
        assertEquals(
                blocks(README.resolveSibling("docs/maven-plugin.md"), "xml").get(0), readme);
    }

    @Test
    void every_page_that_is_linked_is_there() throws IOException {
        List<Path> pages;
        try (Stream<Path> docs = Files.list(Path.of("..", "docs"))) {
            pages = Stream.concat(
                            Stream.of(README),
                            docs.filter(page -> page.toString().endsWith(".md")))
                    .toList();
        }
        for (Path page : pages) {
            Pattern.compile("\\]\\((?!https?:|#)([^)#]+)")
                    .matcher(Files.readString(page).replaceAll("(?s)```.*?```", ""))
                    .results()
                    .map(link -> page.resolveSibling(link.group(1)))
                    .forEach(target -> assertTrue(Files.exists(target), () -> page + " links to " + target));
        }
    }
}
