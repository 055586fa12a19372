package dev.stubdown.incremental;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.source.SourceLocation;
import dev.stubdown.source.SourceReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only what has changed is made again. */
class PageMemoryTest {

    @TempDir
    private Path folder;

    private final List<String> made = new ArrayList<>();

    /** What is made of a page here. */
    record Text(String text) {}

    @BeforeEach
    void writePages() throws IOException {
        write("a.md", "one");
        write("b.md", "two");
    }

    @Test
    void only_the_page_that_has_changed_is_made_again() throws IOException {
        assertEquals(List.of("one", "two"), run("how"));
        assertEquals(List.of("one", "two"), made);
        write("a.md", "new");
        assertEquals(List.of("new", "two"), run("how"));
        assertEquals(List.of("new"), made);
        assertEquals(List.of("new", "two"), run("how"));
        assertEquals(List.of(), made);
    }

    @Test
    void all_pages_are_made_again_where_they_are_read_in_another_way() throws IOException {
        run("how");
        run("otherwise");
        assertEquals(List.of("one", "two"), made);
    }

    @Test
    void few_pages_that_have_changed_are_written_beside_the_others() throws IOException {
        for (int i = 0; i < 30; i++) {
            write("page" + i + ".md", "text " + i);
        }
        run("how");
        byte[] most = Files.readAllBytes(state("pages"));

        write("a.md", "new");
        run("how");
        write("b.md", "newer");
        run("how");
        byte[] later = Files.readAllBytes(state("later-pages"));
        assertEquals(List.of("newer"), made);
        assertArrayEquals(most, Files.readAllBytes(state("pages")));

        List<String> texts = run("how");
        assertEquals(List.of(), made);
        assertEquals(List.of("new", "newer"), texts.subList(0, 2));
        assertArrayEquals(later, Files.readAllBytes(state("later-pages")));
    }

    @Test
    void all_pages_are_written_anew_where_many_have_changed() throws IOException {
        for (int i = 0; i < 30; i++) {
            write("page" + i + ".md", "text " + i);
        }
        run("how");
        for (int i = 0; i < 3; i++) {
            write("page" + i + ".md", "new " + i);
            run("how");
        }
        assertTrue(Files.exists(state("later-pages")));
        write("a.md", "new");
        write("b.md", "new");
        run("how");
        assertFalse(Files.exists(state("later-pages")));
        run("how");
        assertEquals(List.of(), made);
    }

    private Path state(String name) throws IOException {
        try (Stream<Path> states = Files.list(folder.resolve("cache"))) {
            return states.findFirst().orElseThrow().resolve(name);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> pages = Files.list(folder)) {
            return pages.map(page -> page.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private List<String> run(String how) throws IOException {
        made.clear();
        RunState state =
                RunState.open(new IncrementalOptions(true, folder.resolve("cache"), true), folder.resolve("out"));
        PageMemory<Text> memory = state.pages(how, Text.class);
        List<String> texts = new ArrayList<>();
        for (String name : names()) {
            texts.add(memory.of(new SourceLocation(folder.resolve(name), name), new SourceReader(), this::make)
                    .text());
        }
        state.keepPages(how, memory);
        state.keep(
                "asked",
                new RunState.Found(List.of(), Optional.empty(), ""),
                List.of(memory),
                List.of(),
                new Stamps(0, List.of()),
                new Text("result"));
        state.settle();
        return texts;
    }

    private Text make(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        made.add(text);
        return new Text(text);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
