package dev.stubdown.fuzz;

import dev.stubdown.Dialects;
import dev.stubdown.incremental.RecordLaws;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What a fuzzer starts from, made of the golden cases, the sample project and the bundled dialects. */
public final class FuzzSeeds {

    private static final List<Path> SOURCES =
            List.of(Path.of("src", "test", "resources", "golden"), Path.of("..", "sample-project", "src"));
    private static final Pattern TYPE_CELL = Pattern.compile("^\\|[^|\\n]*\\|([^|\\n]*)\\|", Pattern.MULTILINE);
    private static final Pattern CODE = Pattern.compile("^```.*\\n((?:.*\\n)*?)```", Pattern.MULTILINE);
    private static final Pattern REQUEST = Pattern.compile("[A-Z]+ .*");
    private static final Pattern COMMENT = Pattern.compile("<!--((?:.|\\n)*?)-->");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\w@$#./-]+");
    private static final List<String> MARKS = List.of(
            "|-|-|\n",
            "```\n",
            "```http\n",
            "<!--",
            "-->",
            "](",
            "**",
            "`",
            "\n\n## ",
            "---\n",
            "> ",
            "- ",
            "#!",
            "\f",
            "\\",
            "&#42;",
            "*/",
            "\\u002a",
            "{@link ",
            "\"@odata.type\": \"#");

    private final List<String> pages = new ArrayList<>();
    private final List<String> yaml = new ArrayList<>();
    private final List<String> models = new ArrayList<>();

    private FuzzSeeds() throws IOException {
        for (Path source : SOURCES) {
            read(source);
        }
        for (String dialect : Dialects.BUNDLED) {
            yaml.add(dialectText(dialect));
        }
    }

    /**
     * Writes a folder for each target and {@code dictionary}, and prints a line for each target: its word, its class and the longest input.
     *
     * @param args the folder
     */
    public static void main(String[] args) throws IOException {
        FuzzSeeds seeds = new FuzzSeeds();
        Path folder = Path.of(args[0]);
        for (FuzzTarget target : FuzzTarget.values()) {
            write(folder.resolve(target.word()), seeds.of(target), target.longest());
            System.out.println(target.word() + ' ' + target.className() + ' ' + target.longest());
        }
        Files.writeString(folder.resolve("dictionary"), seeds.dictionary());
    }

    private void read(Path source) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.getFileName().toString();
                List<String> texts = name.endsWith(".md")
                        ? pages
                        : name.endsWith(".yaml") ? yaml : name.equals("model.json") ? models : new ArrayList<>();
                texts.add(FuzzedText.of(Files.readAllBytes(file)).orElse(""));
            }
        }
    }

    private static String dialectText(String name) throws IOException {
        try (InputStream file = Dialects.class.getResourceAsStream("/dialects/" + name + ".yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<byte[]> of(FuzzTarget target) {
        return switch (target) {
            case MARKDOWN, PAGE -> bytes(pages.stream());
            case TYPE_CELL -> bytes(found(TYPE_CELL));
            case REQUEST_LINE -> bytes(found(CODE).flatMap(String::lines).filter(REQUEST.asMatchPredicate()));
            case HTTP_MESSAGE -> bytes(found(CODE));
            case METADATA -> bytes(found(COMMENT));
            case YAML -> bytes(Stream.concat(yaml.stream(), yaml.stream().flatMap(FuzzSeeds::parts)));
            case ENCODING -> bytes(Stream.concat(MARKS.stream(), MARKS.stream().map(mark -> '=' + mark)));
            case RECORD -> pages.stream().map(FuzzSeeds::record).toList();
            case MODEL_JSON -> bytes(models.stream());
        };
    }

    private static List<byte[]> bytes(Stream<String> texts) {
        return texts.map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
    }

    private Stream<String> found(Pattern pattern) {
        return pages.stream()
                .flatMap(page -> pattern.matcher(page).results().map(found -> found.group(1)))
                .distinct();
    }

    /** A dialect is longer than an input may be; its parts stand at the start of a line. */
    private static Stream<String> parts(String text) {
        return Stream.of(text.split("\n(?=\\w)")).map(part -> "extends: graph\n" + part);
    }

    private static byte[] record(String page) {
        try {
            return RecordLaws.bytes(FuzzedPages.read(page).get(0).facts());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words that the bundled dialects are written with, their keys included. */
    private Set<String> words() {
        Set<String> words = new TreeSet<>();
        for (String text : yaml) {
            try {
                addWords(new Load(LoadSettings.builder().build()).loadFromString(text), words);
            } catch (RuntimeException e) {
                // a golden case of YAML that is none
            }
        }
        words.removeIf(word -> word.length() < 2 || word.length() > 40);
        return words;
    }

    private static void addWords(Object node, Set<String> words) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                addWords(key, words);
                addWords(value, words);
            });
        } else if (node instanceof Collection<?> list) {
            list.forEach(each -> addWords(each, words));
        } else if (node != null) {
            words.addAll(List.of(BETWEEN_WORDS.split(node.toString())));
        }
    }

    /** In the form that libFuzzer reads. */
    private String dictionary() {
        return Stream.concat(words().stream(), MARKS.stream())
                .map(word -> '"' + escaped(word) + '"')
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String escaped(String word) {
        StringBuilder escaped = new StringBuilder();
        for (byte each : word.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = each > ' ' && each != '"' && each != '\\';
            escaped.append(plain ? String.valueOf((char) each) : String.format("\\x%02X", each));
        }
        return escaped.toString();
    }

    private static void write(Path folder, List<byte[]> inputs, int longest) throws IOException {
        Files.createDirectories(folder);
        int written = 0;
        for (byte[] input : inputs) {
            if (input.length > 0 && input.length <= longest) {
                Files.write(folder.resolve(String.format("seed-%04d", written++)), input);
            }
        }
    }
}
