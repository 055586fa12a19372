package dev.stubdown.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.Dialects;
import dev.stubdown.config.ConfigOutcome;
import dev.stubdown.config.ConfigReader;
import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.dialect.Dialect;
import dev.stubdown.dialect.DialectLoader;
import dev.stubdown.extract.PageLaws;
import dev.stubdown.source.SourceFile;
import dev.stubdown.source.SourceReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Any bytes as YAML: a documentation style, {@code stubdown.yaml}, the front matter of a page. */
public final class YamlFuzz {

    private static final String FILE = "fuzzed.yaml";
    private static final Map<String, String> TEXTS = new TreeMap<>();
    private static final String PAGE = """
            # crate resource type

            Namespace: microsoft.graph

            ## Properties

            |Property|Type|Description|
            |:---|:---|:---|
            |content|String|What is in it. Read-only.|

            ## HTTP request

            ```http
            GET /crates/{id}
            ```
            """;

    private YamlFuzz() {}

    /** Called by Jazzer first: what is loaded here takes none of the time that an input has. */
    public static void fuzzerInitialize() {
        check("extends: graph");
    }

    /** Called by Jazzer with any bytes. */
    public static void fuzzerTestOneInput(byte[] data) {
        FuzzedText.of(data).ifPresent(YamlFuzz::check);
    }

    private static void check(String text) {
        Outcome<Optional<Dialect>> dialect = dialect(text);
        assertTrue(
                dialect.value().isPresent() == dialect.diagnostics().isEmpty(),
                () -> "a dialect and what is wrong with it: " + dialect.diagnostics());
        havePlaces(dialect.diagnostics(), text);
        dialect.value().ifPresent(YamlFuzz::readsPages);
        ConfigOutcome config = new ConfigReader(Path.of("docs")).read(SourceFile.of(FILE, text));
        havePlaces(config.problems(), text);
        FuzzedPages.read("---\n" + text + "\n---\n\n# crate resource type\n");
    }

    private static Outcome<Optional<Dialect>> dialect(String text) {
        return DialectLoader.load(SourceFile.of(FILE, text), (child, parent) -> bundled(parent));
    }

    private static SourceFile bundled(String name) throws IOException {
        if (!Dialects.BUNDLED.contains(name)) {
            throw new FileNotFoundException("there is no dialect '" + name + "'");
        }
        try (InputStream yaml = Dialects.class.getResourceAsStream("/dialects/" + name + ".yaml")) {
            SourceFile file = new SourceReader().read(name, Objects.requireNonNull(yaml));
            TEXTS.put(name, file.text());
            return file;
        }
    }

    private static void readsPages(Dialect dialect) {
        new PageLaws(dialect).check(SourceFile.of("pages/crate.md", PAGE));
    }

    /** Each in its file, and none behind the end of its line. */
    private static void havePlaces(List<Diagnostic> problems, String text) {
        Map<String, String> texts = new TreeMap<>(TEXTS);
        texts.put(FILE, text);
        for (Diagnostic problem : problems) {
            String file = texts.get(problem.source().file());
            assertTrue(file != null, problem::toString);
            long lines = file.lines().count() + 1;
            assertTrue(problem.source().line() <= lines, () -> problem + " of " + lines + " lines");
        }
    }
}
