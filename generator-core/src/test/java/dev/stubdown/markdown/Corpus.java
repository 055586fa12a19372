package dev.stubdown.markdown;

import dev.stubdown.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pages of a large documentation set, which is not part of this repository; its folder is named by {@code -Dstubdown.shared}. */
final class Corpus {

    private Corpus() {}

    static List<SourceFile> pages() {
        Path root = Path.of(System.getProperty("stubdown.shared"), "corpus", "graph-v1.0");
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(file -> SourceFile.of(root.relativize(file).toString().replace('\\', '/'), text(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
