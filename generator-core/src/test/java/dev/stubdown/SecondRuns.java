package dev.stubdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.stubdown.extension.Extensions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder of pages that are run once and again. */
abstract class SecondRuns {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path folder;

    final Set<Stage> stages = EnumSet.noneOf(Stage.class);
    Consumer<RequestBuilder> options = request -> {};
    Extensions extensions = Extensions.NONE;
    Event afterSearch = () -> {};

    /** What happens while a run goes on. */
    @FunctionalInterface
    interface Event {
        void happen() throws IOException;
    }

    @BeforeEach
    void writeInputs() throws IOException {
        SmallDocs.write(folder.resolve("docs"));
        write("wrong.md", page("wrong"));
        Files.writeString(folder.resolve("parent.yaml"), "extends: graph\nid: parent\n");
        Files.writeString(folder.resolve("own.yaml"), "extends: parent.yaml\nid: own\n");
        Files.writeString(folder.resolve("header.txt"), "Ours.\n");
        Files.writeString(folder.resolve("list.ftl"), "${types?size}\n");
    }

    GenerationResult generate() throws IOException {
        return generate(folder.resolve("out"), folder.resolve("cache"));
    }

    GenerationResult generate(Path output, Path cache) throws IOException {
        stages.clear();
        RequestBuilder request = GenerationRequest.builder()
                .docs(List.of(folder.resolve("docs")))
                .basePackage("com.example")
                .outputDirectory(output);
        request.incremental().cacheDirectory(cache);
        options.accept(request);
        return new Generator(new Hearing(stages, afterSearch), extensions).generate(request.build());
    }

    private record Hearing(Set<Stage> stages, Event afterSearch) implements StageListener {
        @Override
        public void started(Stage stage) {
            stages.add(stage);
        }

        @Override
        public void pageRead(int pages) {}

        @Override
        public void finished(Stage stage) {
            try {
                if (stage == Stage.SCAN) {
                    afterSearch.happen();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Compares the output, but for what is not ours, with that of a run that knows nothing. */
    void assertClean() throws IOException {
        Set<Stage> before = EnumSet.copyOf(stages);
        Path mine = folder.resolve("out/mine.txt");
        String kept = Files.exists(mine) ? Files.readString(mine) : "";
        delete(folder.resolve("clean"));
        Path lock = folder.resolve("names.lock");
        byte[] names = Files.exists(lock) ? Files.readAllBytes(lock) : new byte[0];
        generate(folder.resolve("clean"), folder.resolve("unused"));
        delete(folder.resolve("unused"));
        if (Files.exists(lock)) {
            assertEquals(new String(names, StandardCharsets.UTF_8), Files.readString(lock));
        }
        Map<String, String> actual = contents(folder.resolve("out"));
        assertEquals(kept, actual.getOrDefault("mine.txt", ""));
        actual.remove("mine.txt");
        assertEquals(contents(folder.resolve("clean")), actual);
        stages.clear();
        stages.addAll(before);
    }

    /** Nothing is read. */
    void assertNothingIsRead() {
        stages.remove(Stage.SCAN);
        assertEquals(Set.of(), stages);
    }

    void makeOld() throws IOException {
        for (Path file : files(folder)) {
            if (!file.startsWith(folder.resolve("cache"))) {
                Files.setLastModifiedTime(file, LONG_AGO);
            }
        }
    }

    Map<String, FileTime> times() throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        for (Path file : files(folder.resolve("out"))) {
            times.put(file.toString(), Files.getLastModifiedTime(file));
        }
        return times;
    }

    static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (Path file : files(folder)) {
            contents.put(folder.relativize(file).toString(), Files.readString(file));
        }
        return contents;
    }

    static List<Path> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                List<Path> all = new ArrayList<>(files.toList());
                Collections.reverse(all);
                for (Path file : all) {
                    Files.delete(file);
                }
            }
        }
    }

    /** A page with a finding. */
    static String page(String type) {
        return "# " + type + " resource type\n\n## Properties\n\n|Property|Type|\n|:--|:--|\n|a|Strng|\n";
    }

    void write(String page, String text) throws IOException {
        Files.writeString(folder.resolve("docs").resolve(page), text);
    }

    String read(String page) throws IOException {
        return Files.readString(folder.resolve("docs").resolve(page));
    }
}
