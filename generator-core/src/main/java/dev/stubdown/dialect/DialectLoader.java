package dev.stubdown.dialect;

import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.dialect.ColumnRule.Column;
import dev.stubdown.dialect.RemarkRules.Remark;
import dev.stubdown.dialect.RequestRules.Rewriting;
import dev.stubdown.dialect.TypeRules.JsonValue;
import dev.stubdown.source.SourceFile;
import dev.stubdown.term.QualifiedName;
import dev.stubdown.term.ScalarType;
import dev.stubdown.yaml.YamlMapping;
import dev.stubdown.yaml.YamlProblems;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the YAML form of a dialect. Every key is checked; every problem has its file, line and column. */
public final class DialectLoader {

    private final YamlProblems problems;

    private DialectLoader(YamlProblems problems) {
        this.problems = problems;
    }

    /**
     * Reads a dialect.
     *
     * @param parents finds those that it extends
     * @return empty where a file has a problem; the problems are its diagnostics
     */
    public static Outcome<Optional<Dialect>> load(SourceFile file, Parents parents) {
        YamlProblems problems = new YamlProblems(file.path());
        DialectFiles files = DialectFiles.read(file, parents, problems);
        if (!problems.found().isEmpty()) {
            return new Outcome<>(Optional.empty(), problems.found());
        }
        Dialect dialect = new DialectLoader(problems).dialect(files.joined(), files.digest());
        return new Outcome<>(problems.found().isEmpty() ? Optional.of(dialect) : Optional.empty(), problems.found());
    }

    private Dialect dialect(YamlMapping top, String digest) {
        YamlMapping pages = part(top, "pages");
        YamlMapping markdown = part(top, "markdown");
        ReviewLoader reviews = new ReviewLoader(problems);
        Dialect dialect = new Dialect(
                DialectReading.required(problems, top, "id"),
                digest,
                pages(pages),
                text(markdown, "tab-link"),
                reviews.include(markdown),
                reviews.frontMatter(top),
                reviews.outlines(top),
                names(part(top, "names")),
                sections(top),
                tables(part(top, "tables")),
                types(part(top, "types")),
                remarks(part(top, "remarks")),
                requests(part(top, "requests")),
                bodies(part(top, "bodies")),
                responses(part(top, "responses")),
                links(part(top, "links")),
                java(part(top, "java")));
        List.of(pages, markdown, top).forEach(YamlMapping::finish);
        return dialect;
    }

    private PageRules pages(YamlMapping part) {
        SortedMap<String, PageKind> kinds = new TreeMap<>();
        part.mapping("kinds").ifPresent(words -> {
            for (PageKind kind : PageKind.values()) {
                words.texts(kind.word()).forEach(value -> kinds.put(value, kind));
            }
            words.finish();
        });
        return new PageRules(
                pattern(part, "supplementary"),
                part.text("kind-key").orElse(null),
                kinds,
                Set.copyOf(part.texts("other-languages")));
    }

    private NameRules names(YamlMapping part) {
        NameRules rules = new NameRules(
                text(part, "namespace"),
                withGroup(part, "namespace-line"),
                withGroup(part, "namespace-file"),
                withGroup(part, "type-title"),
                withGroup(part, "bare-title"),
                withGroup(part, "enum-title"),
                pattern(part, "enum-collection-title"),
                pattern(part, "call-title"),
                Set.copyOf(part.texts("resource-verbs")),
                phrase(part, "base-sentence"),
                pattern(part, "base-after"),
                withGroup(part, "base-name"),
                phrase(part, "derived-types"),
                phrase(part, "abstract"),
                phrase(part, "open-type"),
                phrase(part, "deprecated"),
                phrase(part, "not-description"),
                rewritings(part, "links"),
                pattern(part, "not-a-type"),
                pattern(part, "type-links"));
        part.finish();
        return rules;
    }

    private List<SectionRule> sections(YamlMapping top) {
        List<SectionRule> rules = new ArrayList<>();
        for (YamlMapping rule : top.mappings("sections")) {
            Phrase heading = pattern(rule, "heading");
            SectionRole role = word(rule, "role", SectionRole.values(), SectionRole::word);
            int level = rule.number("level").orElse(0);
            rules.add(new SectionRule(heading, role, level));
            rule.finish();
        }
        return rules;
    }

    private Map<TableKind, ColumnRule> tables(YamlMapping part) {
        Map<TableKind, ColumnRule> tables = new EnumMap<>(TableKind.class);
        for (TableKind kind : TableKind.values()) {
            YamlMapping columns = part(part, kind.word());
            Map<Column, Phrase> titles = new EnumMap<>(Column.class);
            for (Column column : Column.values()) {
                List<String> words = columns.texts(column.name().toLowerCase(Locale.ROOT));
                if (!words.isEmpty()) {
                    titles.put(column, anyOf(columns, words));
                }
            }
            columns.finish();
            tables.put(kind, new ColumnRule(titles));
        }
        part.finish();
        return tables;
    }

    /** A title may be a pattern; one without special characters, such as {@code required?}, is a word. */
    private Phrase anyOf(YamlMapping place, List<String> words) {
        String joined = words.stream()
                .map(word -> word.contains(".*") ? word : Pattern.quote(word))
                .collect(Collectors.joining("|"));
        return DialectReading.compile(problems, place.place(), "tables", joined);
    }

    private TypeRules types(YamlMapping part) {
        List<TypeRules.Rule> rules = new ArrayList<>();
        for (YamlMapping rule : part.mappings("rules")) {
            rules.add(new TypeRules.Rule(
                    withGroup(rule, "match"),
                    rule.truth("collection").orElse(false),
                    rule.truth("read-only").orElse(false),
                    rule.truth("optional").orElse(false),
                    rule.truth("listed").orElse(false),
                    rule.truth("enum").orElse(false),
                    rule.truth("outside-links").orElse(false)));
            rule.finish();
        }
        List<JsonValue> values = new ArrayList<>();
        for (YamlMapping value : part.mappings("json-values")) {
            values.add(new JsonValue(pattern(value, "match"), scalar(value, "type")));
            value.finish();
        }
        YamlMapping words = part(part, "scalars");
        Map<String, ScalarType> scalars = new HashMap<>();
        words.keys().forEach(word -> scalars.put(word.toLowerCase(Locale.ROOT), scalar(words, word)));
        TypeRules types = new TypeRules(
                rules,
                withGroup(part, "first"),
                Set.copyOf(part.texts("listed")),
                pattern(part, "union"),
                scalars,
                values);
        part.finish();
        return types;
    }

    private RemarkRules remarks(YamlMapping part) {
        RemarkRules rules = new RemarkRules(
                rewritings(part, "descriptions"),
                pattern(part, "property-name"),
                withGroup(part, "name-suffix"),
                phrase(part, "no-row"),
                phrase(part, "not-documented"),
                pattern(part, "placeholder"),
                phrase(part, "inherited"),
                phrase(part, "inherited-remark"),
                remarkList(part, "read-only"),
                remarkList(part, "nullable"),
                remarkList(part, "required"),
                pattern(part, "required-cell"),
                remarkList(part, "deprecated"),
                remarkList(part, "key"),
                phrase(part, "default"),
                phrase(part, "values"),
                pattern(part, "value"),
                part.text("quoted-value").isEmpty() ? null : withGroup(part, "quoted-value"),
                pattern(part, "value-separator"),
                pattern(part, "value-aside"),
                Set.copyOf(part.texts("not-a-value")),
                phrase(part, "flags"),
                new LimitLoader(problems).limits(part.mappings("limits")));
        part.finish();
        return rules;
    }

    private List<Remark> remarkList(YamlMapping part, String key) {
        List<Remark> remarks = new ArrayList<>();
        for (YamlMapping remark : part.mappings(key)) {
            remarks.add(
                    new Remark(phrase(remark, "match"), remark.truth("value").orElse(true)));
            remark.finish();
        }
        return remarks;
    }

    private List<Rewriting> rewritings(YamlMapping part, String key) {
        List<Rewriting> rewritings = new ArrayList<>();
        for (YamlMapping rewriting : part.mappings(key)) {
            Phrase match = pattern(rewriting, "match");
            rewritings.add(new Rewriting(
                    match,
                    DialectReading.replacement(
                            problems, rewriting.place("replace"), match, text(rewriting, "replace"))));
            rewriting.finish();
        }
        return rewritings;
    }

    private RequestRules requests(YamlMapping part) {
        YamlMapping options = part(part, "options");
        RequestRules rules = new RequestRules(
                rewritings(part, "path"),
                pattern(part, "sample-key"),
                phrase(options, "clause"),
                phrase(options, "negation"),
                phrase(options, "mention"),
                Set.copyOf(part.texts("headers-dropped")),
                phrase(part, "required-header"),
                part.text("caller").isPresent() ? pattern(part, "caller") : DialectReading.NEVER,
                pattern(part, "scope"));
        options.finish();
        part.finish();
        return rules;
    }

    private BodyRules bodies(YamlMapping part) {
        BodyRules rules = new BodyRules(
                phrase(part, "absent"),
                phrase(part, "representation"),
                phrase(part, "object"),
                phrase(part, "noun"),
                phrase(part, "parameters"),
                phrase(part, "stream"),
                text(part, "stream-media-type"),
                text(part, "media-type"),
                phrase(part, "wrapped"));
        part.finish();
        return rules;
    }

    private ResponseRules responses(YamlMapping part) {
        ResponseRules rules = new ResponseRules(
                withGroup(part, "status"),
                withGroup(part, "status-code"),
                phrase(part, "empty"),
                phrase(part, "collection-before"),
                phrase(part, "collection-after"),
                phrase(part, "aside-before"),
                phrase(part, "aside-after"),
                withGroups(part, "scalar", "type", "collection"),
                withGroups(part, "scalar-collection", "type"),
                withGroups(part, "object", "type", "collection"),
                pattern(part, "alternative"),
                withGroups(part, "header", "name"),
                text(part, "collection-key"));
        part.finish();
        return rules;
    }

    private LinkRules links(YamlMapping part) {
        LinkRules rules = new LinkRules(
                typeName(part, "implied-base"),
                Set.copyOf(part.texts("key-names")),
                Set.copyOf(part.texts("evolvable-members")),
                part.truth("plural-names").orElse(false));
        part.finish();
        return rules;
    }

    private JavaRules java(YamlMapping part) {
        JavaRules rules = new JavaRules(
                part.text("discriminator").orElse(null),
                part.text("discriminator-prefix").orElse(""),
                part.text("annotation-mark").orElse(null),
                text(part, "collection-class"),
                part.text("single-class").orElse(null),
                javaKeys(part, "collection-keys"),
                part.text("next-key").orElse(null),
                part.text("error-class").orElse(null),
                part.text("error-key").orElse(null),
                part.text("error-detail-class").orElse(null),
                javaKeys(part, "error-keys"));
        part.finish();
        return rules;
    }

    private List<JavaRules.Key> javaKeys(YamlMapping part, String list) {
        List<JavaRules.Key> keys = new ArrayList<>();
        for (YamlMapping key : part.mappings(list)) {
            boolean collection = key.truth("collection").orElse(false);
            keys.add(new JavaRules.Key(text(key, "name"), scalar(key, "type"), collection, text(key, "description")));
            key.finish();
        }
        return keys;
    }

    private YamlMapping part(YamlMapping top, String key) {
        return DialectReading.part(problems, top, key);
    }

    private String text(YamlMapping part, String key) {
        return DialectReading.required(problems, part, key);
    }

    private @Nullable QualifiedName typeName(YamlMapping part, String key) {
        String name = part.text(key).orElse(null);
        if (name != null && (name.isEmpty() || name.endsWith("."))) {
            problems.wrongValue(part.place(key), "'" + key + "' takes the name of a type, not '" + name + "'");
            return null;
        }
        return name == null ? null : QualifiedName.parse(name);
    }

    private Phrase pattern(YamlMapping part, String key) {
        return DialectReading.compile(problems, part.place(key), key, DialectReading.required(problems, part, key));
    }

    private Phrase phrase(YamlMapping part, String key) {
        return pattern(part, key);
    }

    private Phrase withGroup(YamlMapping part, String key) {
        return DialectReading.withGroups(problems, part.place(key), pattern(part, key), 1, List.of());
    }

    private Phrase withGroups(YamlMapping part, String key, String... names) {
        return DialectReading.withGroups(problems, part.place(key), pattern(part, key), 0, List.of(names));
    }

    private ScalarType scalar(YamlMapping part, String key) {
        return word(part, key, ScalarType.values(), ScalarType::modelName);
    }

    private <E extends Enum<E>> E word(YamlMapping part, String key, E[] all, Function<E, String> wordOf) {
        return DialectReading.word(problems, part, key, all, wordOf);
    }
}
