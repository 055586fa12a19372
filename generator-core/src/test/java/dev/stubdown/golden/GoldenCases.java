package dev.stubdown.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Tests that are folders: what goes in and what must come out stand side by side as files.
 *
 * <p>Every folder that holds a file is a case. What comes out must be all files of the case that are no input, and no others. Each case is run twice,
 * the second time in another locale and time zone. {@code -Dgolden.update=true} writes what came out, and fails where that changed something.
 */
public final class GoldenCases {

    private static final Path ROOT = Path.of("src", "test", "resources", "golden");

    private final Path root;
    private final Predicate<String> isInput;

    private GoldenCases(Path root, Predicate<String> isInput) {
        this.root = root;
        this.isInput = isInput;
    }

    /**
     * The cases below a folder.
     *
     * @param folder below {@code src/test/resources/golden}
     * @param isInput whether the file of that name, relative to its case and with {@code /}, goes in
     */
    public static GoldenCases in(String folder, Predicate<String> isInput) {
        return new GoldenCases(ROOT.resolve(folder), isInput);
    }

    /**
     * A test for each case; without any, one that fails.
     *
     * @param run turns the input of a case, by name, into what comes out, by name; texts with LF
     */
    public Stream<DynamicTest> tests(Function<Map<String, String>, Map<String, String>> run) {
        List<Path> cases = cases();
        if (cases.isEmpty()) {
            return Stream.of(DynamicTest.dynamicTest(root.toString(), () -> fail("there is no case in " + root)));
        }
        return cases.stream()
                .map(folder -> DynamicTest.dynamicTest(slashed(root.relativize(folder)), folder.toUri(), () -> test(folder, run)));
    }

    /** The topmost folders that hold a file themselves. */
    private List<Path> cases() {
        List<Path> cases = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile).map(Path::getParent).distinct().sorted().forEach(folder -> {
                if (cases.stream().noneMatch(folder::startsWith)) {
                    cases.add(folder);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }

    private void test(Path folder, Function<Map<String, String>, Map<String, String>> run) {
        Map<String, String> input = new TreeMap<>();
        Map<String, String> expected = new TreeMap<>();
        read(folder).forEach((name, text) -> (isInput.test(name) ? input : expected).put(name, text));
        assertFalse(input.isEmpty(), "nothing goes in: " + folder);
        Map<String, String> actual = new TreeMap<>(run.apply(input));
        assertEquals(actual, new TreeMap<>(inAnotherPlace(() -> run.apply(input))), "it depends on locale or time zone");
        if (Boolean.getBoolean("golden.update")) {
            update(folder, expected, actual);
        }
        assertEquals(String.join("\n", expected.keySet()), String.join("\n", actual.keySet()), "files of " + folder);
        actual.forEach((name, text) -> assertEquals(expected.get(name), text, name));
    }

    private static <T> T inAnotherPlace(java.util.function.Supplier<T> work) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            return work.get();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static void update(Path folder, Map<String, String> expected, Map<String, String> actual) {
        List<String> changed = new ArrayList<>();
        try {
            for (Map.Entry<String, String> file : actual.entrySet()) {
                if (!file.getValue().equals(expected.get(file.getKey()))) {
                    Path path = folder.resolve(file.getKey());
                    Files.createDirectories(path.getParent());
                    Files.writeString(path, file.getValue());
                    changed.add("written: " + path);
                }
            }
            for (String name : expected.keySet()) {
                if (!actual.containsKey(name)) {
                    Files.delete(folder.resolve(name));
                    changed.add("deleted: " + folder.resolve(name));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!changed.isEmpty()) {
            fail(String.join("\n", changed));
        }
    }

    private static Map<String, String> read(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(slashed(folder.relativize(file)), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
