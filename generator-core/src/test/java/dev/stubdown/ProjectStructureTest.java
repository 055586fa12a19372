package dev.stubdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules about the source files of all modules that neither the compiler nor the formatter knows. */
class ProjectStructureTest {

    private static final int MOST_LINES = 400;

    /** Names that say nothing about a duty. */
    private static final Pattern EMPTY_NAME = Pattern.compile(".*(Manager|Helper|Util|Utils|Impl)\\.java");

    private static final Path REPOSITORY = Path.of("").toAbsolutePath().getParent();

    @TempDir
    private Path folder;

    @Test
    void every_package_says_that_it_is_null_marked() throws IOException {
        assertEquals(List.of(), unmarkedPackages(mainSources()));
    }

    @Test
    void no_file_is_too_long_to_read() throws IOException {
        assertEquals(List.of(), tooLong(mainSources()));
    }

    @Test
    void every_name_says_what_the_class_is_for() throws IOException {
        assertEquals(List.of(), emptyNames(mainSources()));
    }

    @Test
    void the_main_sources_are_found() throws IOException {
        assertFalse(mainSources().isEmpty());
    }

    @Test
    void a_package_without_a_marked_package_info_is_reported() throws IOException {
        Path bare = write("bare/A.java", "class A {}");
        Path unmarked = write("unmarked/package-info.java", "package unmarked;");
        Path marked = write("marked/package-info.java", "@NullMarked package marked;");
        assertEquals(
                List.of(bare.getParent(), unmarked.getParent()), unmarkedPackages(List.of(bare, unmarked, marked)));
    }

    @Test
    void a_file_that_is_one_line_too_long_is_reported() throws IOException {
        Path longest = write("Longest.java", "//\n".repeat(MOST_LINES));
        Path tooLong = write("TooLong.java", "//\n".repeat(MOST_LINES + 1));
        assertEquals(List.of(tooLong), tooLong(List.of(longest, tooLong)));
    }

    @Test
    void an_empty_name_is_reported() {
        List<Path> files = Stream.of("NameHelper.java", "TypeUtils.java", "ReaderImpl.java", "Implant.java")
                .map(Path::of)
                .toList();
        assertEquals(files.subList(0, 3), emptyNames(files));
    }

    private static List<Path> unmarkedPackages(List<Path> files) {
        Predicate<Path> marked = where(text -> text.contains("@NullMarked"));
        return files.stream()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !files.contains(folder.resolve("package-info.java"))
                        || !marked.test(folder.resolve("package-info.java")))
                .toList();
    }

    private static List<Path> tooLong(List<Path> files) {
        return files.stream()
                .filter(where(text -> text.lines().count() > MOST_LINES))
                .toList();
    }

    private static List<Path> emptyNames(List<Path> files) {
        return files.stream()
                .filter(file ->
                        EMPTY_NAME.matcher(file.getFileName().toString()).matches())
                .toList();
    }

    private static Predicate<Path> where(Predicate<String> condition) {
        return file -> {
            try {
                return condition.test(Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /** Every Java file under a module's {@code src/main/java}, sorted. */
    private static List<Path> mainSources() throws IOException {
        try (Stream<Path> modules = Files.list(REPOSITORY)) {
            return modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .flatMap(ProjectStructureTest::javaFiles)
                    .sorted()
                    .toList();
        }
    }

    private static Stream<Path> javaFiles(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
