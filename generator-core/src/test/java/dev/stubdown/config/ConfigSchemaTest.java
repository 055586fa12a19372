package dev.stubdown.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.stubdown.naming.NameKind;
import dev.stubdown.source.SourceFile;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** {@code docs/stubdown.schema.json} says of a {@code stubdown.yaml} what {@link ConfigReader} does with it. */
class ConfigSchemaTest {

    private static final Path DOCS = Path.of("..", "docs");
    private static final Path FILE = DOCS.resolve("stubdown.schema.json");
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern YAML = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);

    @Test
    void it_has_the_keys_of_the_file_and_no_others() throws IOException {
        Set<String> options = options(StubdownConfig.class).collect(Collectors.toCollection(TreeSet::new));
        JsonNode ofApi = schema().path("properties").path("apis").path("additionalProperties");
        assertEquals(options, keys(ofApi.path("properties")));
        assertFalse(ofApi.path("additionalProperties").asBoolean(true));
        options.add("apis");
        assertEquals(options, keys(schema().path("properties")));
        Set<String> kinds =
                Arrays.stream(NameKind.values()).map(NameKind::key).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(kinds, keys(schema().path("properties").path("names").path("properties")));
    }

    @Test
    void each_key_is_described_and_nothing_else_is_allowed() throws IOException {
        schema().path("properties")
                .properties()
                .forEach(key ->
                        assertTrue(key.getValue().path("description").asText().endsWith("."), key.getKey()));
        assertFalse(schema().path("additionalProperties").asBoolean(true));
    }

    static Stream<String> filesThatAreRead() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path root : List.of(Path.of("src/test/resources/golden"), Path.of("../maven-plugin/src"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file :
                        files.filter(ConfigSchemaTest::isConfiguration).sorted().toList()) {
                    texts.add(Files.readString(file));
                }
            }
        }
        return Stream.concat(texts.stream(), snippets()).filter(ConfigSchemaTest::isRead);
    }

    private static boolean isConfiguration(Path file) {
        return file.getFileName().toString().matches("stubdown(-test)?\\.yaml");
    }

    /** Those of the manual that are a configuration; others are dialects or names locks. */
    private static Stream<String> snippets() throws IOException {
        List<String> snippets = new ArrayList<>();
        try (Stream<Path> pages = Files.list(DOCS)) {
            for (Path page : pages.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                Matcher matcher = YAML.matcher(Files.readString(page));
                while (matcher.find()) {
                    snippets.add(matcher.group(1));
                }
            }
        }
        assertTrue(snippets.size() > 5);
        return snippets.stream();
    }

    @ParameterizedTest
    @MethodSource("filesThatAreRead")
    void what_is_read_is_allowed(String yaml) throws IOException {
        assertEquals(List.of(), errors(yaml));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "basePakage: com.example",
                "basePackage: com.1example",
                "docs: ''",
                "docs: {a: b}",
                "style: class",
                "trackNulls: maybe",
                "additionalProperties: some",
                "names: {type: {a: B}}",
                "names: {types: [a]}",
                "returnStyle: future",
                "returnStyleOf: {GET /a: future}",
                "beanParamsFrom: -1",
                "beanParamsFrom: some",
                "companions: [page]",
                "microProfile: jwt",
                "failOn: info",
                "coverageBelow: 101",
                "coverageBelow: most",
                "templates: [{template: a.ftl}]",
                "templates: [{template: a.ftl, output: a, every: type}]",
                "templates: [{template: a.ftl, output: a, each: page}]",
                "dryRun: 1",
                "severities: {link/broken: fatal}",
                "severities: [link/broken]",
                "severities: {Link: error}",
                "suppressions: [{pages: a.md}]",
                "suppressions: [{code: link/broken, page: a.md}]",
                "jackson: 4"
            })
    void what_is_refused_is_not_allowed(String yaml) throws IOException {
        assertFalse(isRead(yaml) && isLegal(yaml), "the file is read");
        assertFalse(errors(yaml).isEmpty(), "the schema allows it");
    }

    /** The base package is looked at where the request is made. */
    private static boolean isLegal(String yaml) {
        return !yaml.contains("com.1example");
    }

    private static boolean isRead(String yaml) {
        ConfigReader reader = new ConfigReader(Path.of("").toAbsolutePath());
        return reader.read(SourceFile.of("stubdown.yaml", yaml)).problems().isEmpty();
    }

    private static List<String> errors(String yaml) throws IOException {
        Object value = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema().toString());
        return schema.validate(JSON.writeValueAsString(value), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static JsonNode schema() throws IOException {
        return JSON.readTree(Files.readString(FILE));
    }

    private static Set<String> keys(JsonNode object) {
        Set<String> keys = new TreeSet<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    /** The components, and in the place of a record of ours, its components. */
    private static Stream<String> options(Class<?> record) {
        return Stream.of(record.getRecordComponents()).flatMap(ConfigSchemaTest::options);
    }

    private static Stream<String> options(RecordComponent component) {
        return component.getType().isRecord() ? options(component.getType()) : Stream.of(component.getName());
    }
}
