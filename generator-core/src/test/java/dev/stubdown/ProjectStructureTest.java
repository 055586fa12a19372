package dev.stubdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules about source files that the compiler does not know. */
class ProjectStructureTest {

    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void every_package_says_that_it_is_null_marked() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> unmarked = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .filter(folder -> !isNullMarked(folder.resolve("package-info.java")))
                    .sorted()
                    .toList();
            assertEquals(List.of(), unmarked);
        }
    }

    private static boolean isNullMarked(Path packageInfo) {
        try {
            return Files.exists(packageInfo) && Files.readString(packageInfo).contains("@NullMarked");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
