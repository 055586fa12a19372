package dev.stubdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.extension.ExtensionJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/extending.md} shows is compiled, put into a jar and run. */
class ExtendingPageTest {

    private static final Path PAGE = Path.of("..", "docs", "extending.md");

    @TempDir
    private Path folder;

    @BeforeEach
    void pages() throws IOException {
        SmallDocs.write(folder.resolve("docs"));
    }

    @Test
    void the_extensions_of_the_page_run() throws IOException {
        Map<String, String> services = new TreeMap<>();
        snippets("text").get(0).lines().forEach(line -> services.put(line.split(": ")[0], line.split(": ")[1]));
        Path jar = ExtensionJar.write(folder.resolve("extension.jar"), snippets("java"), services);
        new Generator().generate(request("extensions: [extension.jar]\n"));
        assertEquals("""
                microsoft.graph.order com.example.model.Order
                microsoft.graph.orderState com.example.model.OrderState
                """, Files.readString(out("META-INF/types.txt")));
        String order = Files.readString(out("com/example/model/Order.java"));
        assertTrue(order.contains("public static final String API_NAME = \"microsoft.graph.order\";"), order);
        assertFalse(Files.exists(out("com/example/model/InternalNote.java")));
        assertTrue(Files.deleteIfExists(jar), "the jar is closed after the run");
    }

    @Test
    void the_templates_of_the_page_run() throws IOException {
        List<String> templates = snippets("ftl");
        Files.writeString(folder.resolve("overview.ftl"), templates.get(0));
        Files.writeString(folder.resolve("type.ftl"), templates.get(1));
        new Generator().generate(request(snippets("yaml").get(0)));
        assertEquals("""
                <h1>3 types</h1>
                <p><code>com.example.model.InternalNote</code>: A note &lt;of&gt; ours.</p>
                <p><code>com.example.model.Order</code>: What somebody ordered.</p>
                <p><code>com.example.model.OrderState</code>: How far it is. Possible values are: open, paid, sent.</p>
                """, Files.readString(out("overview.html")));
        assertEquals("""
                # order

                - number (Int64)
                - state (microsoft.graph.orderState)
                - tags (String, several)
                """, Files.readString(out("types/order.md")));
    }

    private GenerationRequest request(String more) throws IOException {
        Path config = folder.resolve("stubdown.yaml");
        Files.writeString(config, "docs: docs\noutputDirectory: out\nbasePackage: com.example\n" + more);
        return GenerationRequest.builder().configFile(config).build();
    }

    private Path out(String path) {
        return folder.resolve("out").resolve(path);
    }

    private static List<String> snippets(String language) throws IOException {
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(PAGE));
        List<String> snippets = new ArrayList<>();
        while (block.find()) {
            snippets.add(block.group(1));
        }
        return snippets;
    }
}
