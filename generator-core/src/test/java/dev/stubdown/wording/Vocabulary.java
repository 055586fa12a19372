package dev.stubdown.wording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.stubdown.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What belongs to documentation sets.
 *
 * @param phrases two words or more that a bundled dialect spells, in lower case
 * @param values values of bundled dialects that are one word, as written
 * @param names of types, properties and enum members of the golden pages
 * @param contract single words that Java has to know: keys of dialect files, groups of their patterns, words of {@code model.json} and of
 *     JSON
 */
record Vocabulary(Set<String> phrases, Set<String> values, Set<String> names, Set<String> contract) {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    /** Cases of reading. Those of printing are made of Java's own words. */
    private static final List<String> READING = List.of("graph", "business-central", "link", "end-to-end");

    /** Words that join others in any text: a phrase of such alone is no wording. */
    private static final Set<String> JOINTS = Set.of("a", "an", "and", "or", "the");

    private static final Pattern FACT_NAME =
            Pattern.compile("\\b(?:objects|properties|jsonProperties|enums|members) name=(\"[^\"]*\"|\\S+)");
    private static final Pattern GROUP = Pattern.compile("\\(\\?<(\\w+)>");
    private static final Pattern WORD = Pattern.compile("[\\w@$#./-]+");

    /** The vocabulary of all bundled dialects and all golden cases of reading. */
    static Vocabulary bundled() throws IOException {
        Vocabulary all = empty();
        for (String dialect : Dialects.BUNDLED) {
            all.addDialect(dialectText(dialect));
        }
        for (String cases : READING) {
            all.addGolden(GOLDEN.resolve(cases));
        }
        all.addSchema(new ObjectMapper()
                .readTree(Path.of("..", "docs", "model.schema.json").toFile()));
        return all;
    }

    /** A vocabulary that knows the words of JSON alone. */
    static Vocabulary empty() {
        return new Vocabulary(
                new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(Set.of("true", "false", "null")));
    }

    private static String dialectText(String dialect) throws IOException {
        try (InputStream file = Dialects.class.getResourceAsStream("/dialects/" + dialect + ".yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    void addDialect(String yaml) {
        addYaml(new Load(LoadSettings.builder().build()).loadFromString(yaml));
    }

    private void addYaml(Object node) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                addKey(String.valueOf(key));
                addYaml(value == null ? "" : value);
            });
        } else if (node instanceof Collection<?> list) {
            list.forEach(this::addYaml);
        } else {
            addValue(String.valueOf(node));
        }
    }

    /** Keys are words of dialect files, but for those that are words of the pages: they have blanks. */
    private void addKey(String key) {
        if (key.contains(" ")) {
            addValue(key);
        } else {
            contract.add(key);
        }
    }

    private void addValue(String value) {
        if (WORD.matcher(value).matches() && value.chars().anyMatch(Character::isLetter)) {
            values.add(value);
        }
        GROUP.matcher(value).results().forEach(group -> contract.add(group.group(1)));
        phrases.addAll(phrasesOf(value));
    }

    /** The stretches of two words or more that a pattern spells, in lower case. */
    static Set<String> phrasesOf(String pattern) {
        return PatternTexts.of(pattern).stream()
                .flatMap(text -> PatternTexts.runs(text).stream())
                .filter(run -> run.split(" ").length > 1)
                .filter(run ->
                        !JOINTS.containsAll(List.of(run.toLowerCase(Locale.ROOT).split(" "))))
                .filter(run -> run.chars().filter(Character::isLetter).count() > 3)
                .map(run -> run.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void addGolden(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.equals("facts.txt")) {
                    addFacts(Files.readString(file));
                } else if (name.equals("model.json")) {
                    addModel(new ObjectMapper().readTree(file.toFile()));
                }
            }
        }
    }

    void addFacts(String facts) {
        Matcher fact = FACT_NAME.matcher(facts);
        while (fact.find()) {
            String name = fact.group(1).replace("\"", "");
            addName(name.startsWith("@") ? name : name.substring(name.lastIndexOf('.') + 1));
        }
    }

    private void addModel(JsonNode model) {
        for (JsonNode type : model.path("types")) {
            addName(type.path("name").asText());
            type.path("properties")
                    .forEach(property -> addName(property.path("name").asText()));
            type.path("members").forEach(member -> addName(member.path("name").asText()));
        }
    }

    private void addName(String name) {
        if (name.chars().anyMatch(Character::isLetter)) {
            names.add(name);
        }
    }

    private void addSchema(JsonNode schema) {
        schema.path("properties").fieldNames().forEachRemaining(contract::add);
        schema.path("enum").forEach(word -> contract.add(word.asText()));
        if (schema.has("const")) {
            contract.add(schema.path("const").asText());
        }
        schema.forEach(this::addSchema);
    }
}
