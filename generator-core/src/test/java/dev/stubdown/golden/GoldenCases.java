package dev.stubdown.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Runs cases that are folders: some of a case's files go in, the others are what must come out. A file that is missing fails the case, and so
 * does one that neither goes in nor comes out. {@code -Dgolden.update=true} rewrites what must come out, and fails where that changed a file.
 *
 * <p>Each case runs twice, in unlike locales and time zones, and must come out the same.
 */
public final class GoldenCases {

    private final Path root;
    private final int depth;
    private final BiPredicate<Path, String> input;
    private final boolean update;

    private GoldenCases(Path root, int depth, BiPredicate<Path, String> input, boolean update) {
        this.root = root;
        this.depth = depth;
        this.input = input;
        this.update = update;
    }

    /**
     * The cases below a folder of {@code src/test/resources/golden}.
     *
     * @param depth how many folders lead to a case: 1 for {@code <case>}, 2 for {@code <rule>/<case>}
     * @param inputs names of the files of a case that go in
     */
    public static GoldenCases of(String folder, int depth, String... inputs) {
        Path root = Path.of("src", "test", "resources", "golden").resolve(folder);
        return of(root, depth, Boolean.getBoolean("golden.update"), inputs);
    }

    /**
     * The cases below a folder of {@code src/test/resources/golden}.
     *
     * @param depth how many folders lead to a case: 1 for {@code <case>}, 2 for {@code <rule>/<case>}
     * @param input true for the name of a file that goes in, relative to its case and with {@code /}
     */
    public static GoldenCases of(String folder, int depth, Predicate<String> input) {
        Path root = Path.of("src", "test", "resources", "golden").resolve(folder);
        return new GoldenCases(root, depth, (path, file) -> input.test(file), Boolean.getBoolean("golden.update"));
    }

    static GoldenCases of(Path root, int depth, boolean update, String... inputs) {
        Set<String> names = Set.of(inputs);
        return new GoldenCases(root, depth, (folder, file) -> names.contains(file), update);
    }

    /**
     * What goes into a case.
     *
     * @param name of its folder
     * @param path of its folder in that of all cases, with {@code /}
     * @param files texts by file name
     */
    public record Case(String name, String path, SortedMap<String, String> files) {

        /** The text of a file that every case has. */
        public String file(String fileName) {
            return Objects.requireNonNull(files.get(fileName), () -> name + " has no " + fileName);
        }

        /** Writes the files to a new folder below another one. */
        public Path write(Path parent) throws IOException {
            Path folder = Files.createTempDirectory(parent, "case");
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            return folder;
        }
    }

    /** A test for each case, in the order of their names; {@code run} makes of a case what must come out, texts by file name. */
    public Stream<DynamicTest> tests(Function<Case, Map<String, String>> run) {
        return folders().stream()
                .map(folder -> DynamicTest.dynamicTest(name(folder), folder.toUri(), () -> check(folder, run)));
    }

    /** The folders of all cases, sorted. */
    public List<Path> folders() {
        try (Stream<Path> all = Files.walk(root, depth)) {
            return all.filter(path -> Files.isDirectory(path) && depthOf(path) == depth)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int depthOf(Path path) {
        return path.equals(root) ? 0 : root.relativize(path).getNameCount();
    }

    private String name(Path folder) {
        return path(folder).replace('-', ' ');
    }

    private String path(Path folder) {
        return root.relativize(folder).toString().replace('\\', '/');
    }

    private void check(Path folder, Function<Case, Map<String, String>> run) throws IOException {
        SortedMap<String, String> inputs = new TreeMap<>();
        SortedMap<String, String> expected = new TreeMap<>();
        files(folder).forEach((name, text) -> (input.test(folder, name) ? inputs : expected).put(name, text));
        assertEquals(false, inputs.isEmpty(), () -> "nothing goes into " + folder);
        Map<String, String> actual = twice(new Case(folder.getFileName().toString(), path(folder), inputs), run);
        if (update) {
            update(folder, expected, actual);
        } else {
            compare(expected, actual);
        }
    }

    /** All files of a case by their names, those in folders below too. */
    public static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }

    private static Map<String, String> twice(
            Case inputs, Function<Case, Map<String, String>> run) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Map<String, String> here = in(Locale.ROOT, "UTC", inputs, run);
            Map<String, String> elsewhere = in(Locale.forLanguageTag("tr-TR"), "Asia/Kathmandu", inputs, run);
            assertEquals(here, elsewhere, "another locale and time zone");
            return here;
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static Map<String, String> in(
            Locale locale,
            String zone,
            Case inputs,
            Function<Case, Map<String, String>> run) {
        Locale.setDefault(locale);
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        return new TreeMap<>(run.apply(inputs));
    }

    private static void compare(SortedMap<String, String> expected, Map<String, String> actual) {
        assertEquals(expected.keySet(), new TreeSet<>(actual.keySet()), "the files that come out");
        expected.forEach((name, text) -> assertEquals(text, actual.get(name), name));
    }

    private static void update(Path folder, SortedMap<String, String> before, Map<String, String> after)
            throws IOException {
        List<String> changed = new ArrayList<>();
        for (Map.Entry<String, String> file : after.entrySet()) {
            if (!file.getValue().equals(before.get(file.getKey()))) {
                Path target = folder.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.writeString(target, file.getValue());
                changed.add("wrote " + target);
            }
        }
        for (String name : before.keySet()) {
            if (!after.containsKey(name)) {
                Files.delete(folder.resolve(name));
                changed.add("deleted " + folder.resolve(name));
            }
        }
        if (!changed.isEmpty()) {
            fail(String.join("\n", changed));
        }
    }
}
