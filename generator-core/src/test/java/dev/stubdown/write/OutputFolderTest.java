package dev.stubdown.write;

import dev.stubdown.output.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An output folder to write into. */
abstract class OutputFolderTest {

    @TempDir
    Path parent;

    Path out;

    @BeforeEach
    void chooseOutput() {
        out = parent.resolve("deep/out");
    }

    static Stream<GeneratedFile> failing() {
        return Stream.of(file("A.java", "a")).peek(file -> {
            throw new IllegalStateException("an emitter failed");
        });
    }

    WriteReport write(String... pathsAndTexts) throws IOException {
        List<GeneratedFile> files = new ArrayList<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.add(file(pathsAndTexts[i], pathsAndTexts[i + 1]));
        }
        return new DirectorySink(out).write(files.stream());
    }

    static GeneratedFile file(String path, String text) {
        return new GeneratedFile(path, text);
    }

    static List<String> none() {
        return List.of();
    }

    SortedMap<String, String> tree() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(out)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(out.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }
}
