package dev.stubdown.config;

import dev.stubdown.diagnostic.FailOn;
import dev.stubdown.source.SourceFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code stubdown.yaml}. An unknown key or a value of the wrong shape is a problem; all problems are collected. */
public final class ConfigReader {

    private static final List<String> DIALECT_FILE_ENDINGS = List.of(".yaml", ".yml");

    private final Path folder;

    /**
     * @param folder the one of the file: paths in the file are relative to it
     */
    public ConfigReader(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads the file.
     *
     * @param file its path is what problems call it
     */
    public ConfigOutcome read(SourceFile file) {
        YamlOptions yaml = YamlOptions.parse(file);
        Map<ConfigKey, List<String>> values = yaml.values();
        StubdownConfig config = new StubdownConfig(
                texts(values, ConfigKey.DOCS).stream().map(folder::resolve).toList(),
                path(text(values, ConfigKey.OUTPUT_DIRECTORY)),
                text(values, ConfigKey.BASE_PACKAGE),
                dialect(text(values, ConfigKey.DIALECT)),
                texts(values, ConfigKey.INCLUDE),
                texts(values, ConfigKey.EXCLUDE),
                failOn(text(values, ConfigKey.FAIL_ON)),
                flag(text(values, ConfigKey.DRY_RUN)));
        return new ConfigOutcome(config, yaml.problems());
    }

    private static List<String> texts(Map<ConfigKey, List<String>> values, ConfigKey key) {
        return values.getOrDefault(key, List.of());
    }

    private static @Nullable String text(Map<ConfigKey, List<String>> values, ConfigKey key) {
        List<String> texts = texts(values, key);
        return texts.isEmpty() ? null : texts.get(0);
    }

    private @Nullable Path path(@Nullable String text) {
        return text == null ? null : folder.resolve(text);
    }

    private @Nullable String dialect(@Nullable String text) {
        boolean isFile = text != null && DIALECT_FILE_ENDINGS.stream().anyMatch(text::endsWith);
        return isFile ? folder.resolve(text).toString() : text;
    }

    private static @Nullable FailOn failOn(@Nullable String text) {
        return Arrays.stream(FailOn.values())
                .filter(value -> value.word().equals(text))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Boolean flag(@Nullable String text) {
        return text == null ? null : Boolean.valueOf(text);
    }
}
