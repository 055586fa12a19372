package dev.stubdown.output.javapoet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.google.testing.compile.Compilation;
import dev.stubdown.model.ApiModel;
import dev.stubdown.output.modeljson.ModelJsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code golden/output/java} holds a {@code model.json} and, in {@code expected}, the Java that must come of it.
 * {@code -Dgolden.update=true} rewrites what is expected, and fails where it differed.
 */
class JavaGoldenTest {

    private static final Path CASES = Path.of("src/test/resources/golden/output/java");

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void prints_what_is_expected(Path folder) throws IOException {
        SortedMap<String, String> printed = JavaCode.print(JavaCode.map(model(folder)));
        SortedMap<String, String> expected = read(folder.resolve("expected"));
        if (Boolean.getBoolean("golden.update") && !printed.equals(expected)) {
            rewrite(folder.resolve("expected"), expected, printed);
            fail("rewritten, review the difference: " + folder);
        }
        assertEquals(List.copyOf(expected.keySet()), List.copyOf(printed.keySet()));
        printed.forEach((path, text) -> assertEquals(expected.get(path), text, path));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_is_printed_compiles_without_a_warning(Path folder) throws IOException {
        Compilation compilation = JavaCode.compile(JavaCode.print(JavaCode.map(model(folder))));
        assertEquals(List.of(), compilation.diagnostics());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void neither_order_nor_locale_nor_time_zone_changes_a_byte(Path folder) throws IOException {
        ApiModel model = model(folder);
        SortedMap<String, String> printed = JavaCode.print(JavaCode.map(model));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertEquals(printed, JavaCode.print(JavaCode.map(withTypesReversed(model))));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static ApiModel withTypesReversed(ApiModel model) {
        var types = new ArrayList<>(model.types());
        Collections.reverse(types);
        return new ApiModel(types, model.operations());
    }

    private static ApiModel model(Path folder) throws IOException {
        return new ModelJsonReader().read(Files.readString(folder.resolve("model.json")));
    }

    private static SortedMap<String, String> read(Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return texts;
    }

    private static void rewrite(Path folder, SortedMap<String, String> old, SortedMap<String, String> now) {
        try {
            for (String path : old.keySet()) {
                Files.delete(folder.resolve(path));
            }
            for (var file : now.entrySet()) {
                Path target = folder.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.writeString(target, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
