package dev.stubdown.config;

import dev.stubdown.diagnostic.FailOn;
import dev.stubdown.diagnostic.Share;
import dev.stubdown.javamodel.Companion;
import dev.stubdown.javamodel.KeepUnlisted;
import dev.stubdown.javamodel.MicroProfile;
import dev.stubdown.javamodel.ReturnStyle;
import dev.stubdown.javamodel.ReturnStyleRule;
import dev.stubdown.javamodel.Style;
import dev.stubdown.select.Selection;
import dev.stubdown.source.ReadLimits;
import dev.stubdown.source.SourceFile;
import dev.stubdown.source.SourceLocation;
import dev.stubdown.source.SourceReader;
import dev.stubdown.verify.JacksonVersion;
import dev.stubdown.yaml.YamlMapping;
import dev.stubdown.yaml.YamlProblems;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code stubdown.yaml}, whose keys are the options of a request in camel case. An unknown key or a value of the wrong kind is a
 * problem; all problems are collected.
 */
public final class ConfigReader {

    private static final String APIS = "apis";
    private static final int MOST_APIS = 1_000;
    private static final Pattern API_NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");

    private static final List<String> DIALECT_FILE_ENDINGS = List.of(".yaml", ".yml");

    private final Path folder;

    /**
     * @param folder the one of the file: paths in the file are relative to it
     */
    public ConfigReader(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads a file, to whose folder its paths are relative.
     *
     * @throws IOException where it cannot be read
     */
    public static ConfigOutcome of(Path file) throws IOException {
        SourceFile text = new SourceReader().read(new SourceLocation(file, file.toString()));
        return new ConfigReader(file.toAbsolutePath().normalize().resolveSibling("")).read(text);
    }

    /**
     * Reads the file. What it says of one API is what that API has besides, or instead of, what it says of all.
     *
     * @param file its path is what problems call it
     */
    public ConfigOutcome read(SourceFile file) {
        YamlProblems problems = new YamlProblems(file.path());
        return read(YamlMapping.parse(file.text(), problems), problems);
    }

    /**
     * Reads what another file says in the words of this one.
     *
     * @param file what problems call it
     * @param said keys of the file, with texts, lists of values and maps of texts to values
     */
    public ConfigOutcome read(String file, Map<String, ?> said) {
        YamlProblems problems = new YamlProblems(file);
        return read(YamlMapping.of(said, problems), problems);
    }

    private ConfigOutcome read(YamlMapping top, YamlProblems problems) {
        Map<String, StubdownConfig> apis =
                top.mapping(APIS).map(each -> apis(each, problems)).orElse(Map.of());
        return new ConfigOutcome(options(top, problems), apis, problems.found());
    }

    private Map<String, StubdownConfig> apis(YamlMapping mapping, YamlProblems problems) {
        Map<String, StubdownConfig> apis = new LinkedHashMap<>();
        if (mapping.keys().size() > MOST_APIS) {
            problems.wrongValue(mapping.place(), "one file describes at most " + MOST_APIS + " APIs");
            return apis;
        }
        for (String name : mapping.keys()) {
            if (!API_NAME.matcher(name).matches()) {
                problems.wrongValue(
                        mapping.placeOfKey(name),
                        "the name of an API takes small letters, digits and hyphens, not '" + name + "'");
            }
            mapping.mapping(name).ifPresent(options -> apis.put(name, options(options, problems)));
        }
        return apis;
    }

    private StubdownConfig options(YamlMapping mapping, YamlProblems problems) {
        OptionValues values = new OptionValues(mapping, problems);
        TriageRulesReader rules = new TriageRulesReader(values.mapping, problems);
        StubdownConfig config = new StubdownConfig(
                values.paths("docs"),
                values.path("outputDirectory"),
                values.java(),
                values.selection(),
                values.text("dialect").map(this::dialect).orElse(null),
                values.texts("include"),
                values.texts("exclude"),
                values.path("linksWithin"),
                values.readLimits(),
                values.mapping.truth("inferred").orElse(null),
                values.paths("importModels"),
                values.mapping.truth("publishModel").orElse(null),
                values.word("failOn", FailOn.values(), FailOn::word),
                values.percent("coverageBelow"),
                values.paths("extensions"),
                new TemplatesReader(values.mapping, problems, folder).templates(),
                values.mapping.truth("dryRun").orElse(null),
                values.mapping.truth("incremental").orElse(null),
                values.path("cacheDirectory"),
                values.mapping.truth("fileTimes").orElse(null),
                rules.severities(),
                rules.suppressions(),
                values.path("baseline"),
                values.mapping.truth("writeBaseline").orElse(null),
                values.text("changedSince").orElse(null),
                values.jackson("jackson"));
        values.mapping.finish();
        return config;
    }

    private String dialect(String text) {
        boolean isFile = DIALECT_FILE_ENDINGS.stream().anyMatch(text::endsWith);
        return isFile ? folder.resolve(text).toString() : text;
    }

    /** The values of the file as what an option takes. */
    private final class OptionValues {

        private final YamlMapping mapping;
        private final YamlProblems problems;

        OptionValues(YamlMapping mapping, YamlProblems problems) {
            this.mapping = mapping;
            this.problems = problems;
        }

        private void wrong(String key, String message) {
            problems.wrongValue(mapping.place(key), "'" + key + "' " + message);
        }

        Optional<String> text(String key) {
            return mapping.text(key).filter(text -> isSaid(key, text));
        }

        JavaConfig java() {
            return new JavaConfig(
                    text("basePackage").orElse(null),
                    word("style", Style.values(), Style::word),
                    mapping.truth("trackNulls").orElse(null),
                    word("additionalProperties", KeepUnlisted.values(), KeepUnlisted::word),
                    text("typePrefix").orElse(null),
                    text("typeSuffix").orElse(null),
                    mapping.mapping("names")
                            .map(names -> new NamesReader(names, problems).choices())
                            .orElse(List.of()),
                    path("namesLock"),
                    textOfKeys("types"),
                    mapping.truth("validation").orElse(null),
                    text("pageUrl").orElse(null),
                    path("licenseHeader"),
                    contract(),
                    limits());
        }

        private ContractConfig contract() {
            return new ContractConfig(
                    word("returnStyle", ReturnStyle.values(), ReturnStyle::word),
                    returnStyleOf(),
                    mapping.number("beanParamsFrom").orElse(null),
                    words("companions", Companion.values(), Companion::word),
                    words("microProfile", MicroProfile.values(), MicroProfile::word));
        }

        private LimitConfig limits() {
            return new LimitConfig(
                    mapping.number("maxProperties").orElse(null),
                    mapping.number("maxMembers").orElse(null),
                    mapping.number("maxOperations").orElse(null));
        }

        ReadLimits.Said readLimits() {
            return new ReadLimits.Said(
                    mapping.number("maxPages").orElse(null),
                    mapping.number("maxPageSize").orElse(null),
                    mapping.number("maxArchiveSize").orElse(null),
                    mapping.number("maxMatchSteps").orElse(null));
        }

        private List<ReturnStyleRule> returnStyleOf() {
            List<ReturnStyleRule> rules = new ArrayList<>();
            textOfKeys("returnStyleOf").forEach((operations, word) -> {
                try {
                    rules.add(ReturnStyleRule.of(operations, word));
                } catch (IllegalArgumentException e) {
                    wrong("returnStyleOf", "is wrong: " + e.getMessage());
                }
            });
            return rules;
        }

        List<String> texts(String key) {
            return mapping.texts(key).stream().filter(text -> isSaid(key, text)).toList();
        }

        Map<String, String> textOfKeys(String key) {
            Map<String, String> texts = new LinkedHashMap<>();
            mapping.mapping(key)
                    .ifPresent(below ->
                            below.keys().forEach(each -> below.text(each).ifPresent(text -> texts.put(each, text))));
            return texts;
        }

        Selection selection() {
            return new Selection(
                    texts("root"),
                    texts("includeType"),
                    texts("excludeType"),
                    texts("includeOperation"),
                    texts("excludeOperation"));
        }

        private boolean isSaid(String key, String text) {
            if (text.isBlank()) {
                wrong(key, "has no value");
            }
            return !text.isBlank();
        }

        List<Path> paths(String key) {
            List<Path> paths = new ArrayList<>();
            texts(key).forEach(text -> resolve(key, text).ifPresent(paths::add));
            return paths;
        }

        @Nullable
        Path path(String key) {
            return text(key).flatMap(text -> resolve(key, text)).orElse(null);
        }

        private Optional<Path> resolve(String key, String text) {
            try {
                return Optional.of(folder.resolve(text));
            } catch (InvalidPathException e) {
                wrong(key, "takes a path, not '" + text + "': " + e.getReason());
                return Optional.empty();
            }
        }

        /** One of a few values, by its word; null where there is none, or a wrong one. */
        <E> @Nullable E word(String key, E[] values, Function<E, String> wordOf) {
            return text(key).flatMap(word -> ofWord(key, word, values, wordOf)).orElse(null);
        }

        /** Some of a few values, by their words, without wrong ones. */
        <E> List<E> words(String key, E[] values, Function<E, String> wordOf) {
            return texts(key).stream()
                    .flatMap(word -> ofWord(key, word, values, wordOf).stream())
                    .toList();
        }

        private <E> Optional<E> ofWord(String key, String word, E[] values, Function<E, String> wordOf) {
            Optional<E> value = Arrays.stream(values)
                    .filter(candidate -> wordOf.apply(candidate).equals(word))
                    .findFirst();
            if (value.isEmpty()) {
                List<String> words = Arrays.stream(values).map(wordOf).toList();
                wrong(key, "takes one of " + String.join(", ", words) + ", not '" + word + "'");
            }
            return value;
        }

        @Nullable
        JacksonVersion jackson(String key) {
            Optional<String> text = text(key);
            Optional<JacksonVersion> value = text.flatMap(JacksonVersion::ofWord);
            if (text.isPresent() && value.isEmpty()) {
                wrong(key, "takes one of " + JacksonVersion.words() + ", not '" + text.get() + "'");
            }
            return value.orElse(null);
        }

        @Nullable
        BigDecimal percent(String key) {
            Optional<String> text = text(key);
            Optional<BigDecimal> value = text.flatMap(Share::percentOf);
            if (text.isPresent() && value.isEmpty()) {
                wrong(key, "takes a number from 0 to 100, not '" + text.get() + "'");
            }
            return value.orElse(null);
        }
    }
}
