package dev.stubdown.config;

import dev.stubdown.output.freemarker.TemplateRule;
import dev.stubdown.output.freemarker.TemplateRule.Each;
import dev.stubdown.yaml.YamlMapping;
import dev.stubdown.yaml.YamlProblems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the key {@code templates}: a list of entries with a file, a path to write to, and how many files it makes. */
final class TemplatesReader {

    private static final List<String> WORDS =
            Arrays.stream(Each.values()).map(Each::word).toList();

    private final YamlMapping config;
    private final YamlProblems problems;
    private final Path folder;

    TemplatesReader(YamlMapping config, YamlProblems problems, Path folder) {
        this.config = config;
        this.problems = problems;
        this.folder = folder;
    }

    List<TemplateRule> templates() {
        List<TemplateRule> rules = new ArrayList<>();
        for (YamlMapping entry : config.mappings("templates")) {
            Optional<String> name = needed(entry, "template");
            Optional<String> output = needed(entry, "output");
            Each each = entry.text("each").flatMap(word -> each(entry, word)).orElse(Each.MODEL);
            entry.finish();
            if (name.isPresent() && output.isPresent()) {
                file(entry, name.get())
                        .ifPresent(file -> rules.add(new TemplateRule(name.get(), file, output.get(), each)));
            }
        }
        return rules;
    }

    private Optional<String> needed(YamlMapping entry, String key) {
        Optional<String> text = entry.text(key).filter(value -> !value.isBlank());
        if (text.isEmpty()) {
            problems.wrongValue(entry.place(), "A template needs '" + key + "'");
        }
        return text;
    }

    private Optional<Each> each(YamlMapping entry, String word) {
        Optional<Each> each = Each.ofWord(word);
        if (each.isEmpty()) {
            problems.wrongValue(
                    entry.place("each"), "'each' takes one of " + String.join(", ", WORDS) + ", not '" + word + "'");
        }
        return each;
    }

    private Optional<Path> file(YamlMapping entry, String name) {
        try {
            return Optional.of(folder.resolve(name));
        } catch (InvalidPathException e) {
            problems.wrongValue(
                    entry.place("template"), "'template' takes a path, not '" + name + "': " + e.getReason());
            return Optional.empty();
        }
    }
}
