package dev.stubdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same pages give the same bytes, whatever the machine is set to and in whatever order the pages come. */
class ReproducibilityTest {

    private static final List<String> FOREIGN = List.of(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Chatham",
            "-Dfile.encoding=ISO-8859-1",
            "-Dline.separator=\r\n");

    @Test
    void theSampleGivesTheSameBytesEverywhere(@TempDir Path folder) throws Exception {
        compare(Path.of("..", "sample-project", "src", "main", "docs"), folder);
    }

    @Test
    @Tag("corpus")
    void theCorpusGivesTheSameBytesEverywhere(@TempDir Path folder) throws Exception {
        compare(Path.of(System.getProperty("stubdown.shared"), "corpus", "graph-v1.0"), folder);
    }

    private static void compare(Path docs, Path folder) throws Exception {
        List<Path> pages = pages(docs);
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        fork(List.of(), first, List.of(docs));
        fork(FOREIGN, second, pages);
        Map<String, String> expected = contents(first);
        assertFalse(expected.isEmpty());
        assertEquals(expected, contents(second));
    }

    private static List<Path> pages(Path docs) throws IOException {
        try (Stream<Path> files = Files.walk(docs)) {
            List<Path> pages = new ArrayList<>(
                    files.filter(file -> file.toString().endsWith(".md")).toList());
            Collections.shuffle(pages, new Random(4));
            return pages;
        }
    }

    private static void fork(List<String> options, Path output, List<Path> docs) throws Exception {
        List<String> arguments = new ArrayList<>();
        arguments.addAll(options);
        arguments.add("-cp");
        arguments.add(System.getProperty("java.class.path"));
        arguments.add(GenerateMain.class.getName());
        arguments.add(output.toString());
        docs.forEach(page -> arguments.add(page.toString()));
        Path file = Files.write(
                output.resolveSibling(output.getFileName() + ".arguments"),
                arguments.stream().map(ReproducibilityTest::quoted).toList());
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(java, "@" + file).inheritIO().start();
        assertEquals(0, process.waitFor());
    }

    private static String quoted(String argument) {
        return '"' + argument.replace("\\", "\\\\").replace("\r", "\\r").replace("\n", "\\n") + '"';
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new HashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
