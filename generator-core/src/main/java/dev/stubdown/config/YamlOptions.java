package dev.stubdown.config;

import dev.stubdown.config.ConfigKey.Shape;
import dev.stubdown.diagnostic.Suggestion;
import dev.stubdown.source.SourceFile;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** One YAML file as texts by key, with everything that is wrong with it. */
final class YamlOptions {

    private final String file;
    private final Map<ConfigKey, List<String>> values = new EnumMap<>(ConfigKey.class);
    private final List<String> problems = new ArrayList<>();

    private YamlOptions(String file) {
        this.file = file;
    }

    static YamlOptions parse(SourceFile source) {
        YamlOptions options = new YamlOptions(source.path());
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(source.path())
                    .setAllowNonScalarKeys(true)
                    .build();
            Optional<Node> root = new Compose(settings).composeString(source.text());
            root.ifPresent(options::readRoot);
        } catch (MarkedYamlEngineException e) {
            options.problem(e.getProblemMark().or(e::getContextMark), e.getProblem());
        } catch (YamlEngineException e) {
            options.problem(Optional.empty(), e.getMessage());
        }
        return options;
    }

    /** The values of well-formed keys. */
    Map<ConfigKey, List<String>> values() {
        return values;
    }

    List<String> problems() {
        return problems;
    }

    private void readRoot(Node root) {
        if (!(root instanceof MappingNode mapping)) {
            problem(root, "expected keys such as '" + ConfigKey.DOCS.key() + ": …', found " + describe(root));
            return;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                readKey(key, tuple.getValueNode());
            } else {
                problem(tuple.getKeyNode(), "expected a key, found " + describe(tuple.getKeyNode()));
            }
        }
    }

    private void readKey(ScalarNode keyNode, Node value) {
        Optional<ConfigKey> key = ConfigKey.of(keyNode.getValue());
        if (key.isEmpty()) {
            problem(
                    keyNode,
                    "unknown key '" + keyNode.getValue() + "'"
                            + Suggestion.ending(keyNode.getValue(), ConfigKey.keys()));
        } else if (values.putIfAbsent(key.get(), List.of()) != null) {
            problem(keyNode, "the key '" + keyNode.getValue() + "' is there twice");
        } else {
            values.put(key.get(), texts(key.get(), value));
        }
    }

    private List<String> texts(ConfigKey key, Node value) {
        List<Node> items =
                key.shape() == Shape.TEXTS && value instanceof SequenceNode list ? list.getValue() : List.of(value);
        List<String> texts = new ArrayList<>();
        for (Node item : items) {
            if (!(item instanceof ScalarNode scalar) || !fits(key, scalar)) {
                problem(item, "the key '" + key.key() + "' needs " + key.shape() + ", found " + describe(item));
            } else if (isUsable(key, scalar, scalar.getValue())) {
                texts.add(scalar.getValue());
            }
        }
        return List.copyOf(texts);
    }

    private static boolean fits(ConfigKey key, ScalarNode value) {
        Tag wanted = key.shape() == Shape.FLAG ? Tag.BOOL : Tag.STR;
        return value.getTag().equals(wanted);
    }

    private boolean isUsable(ConfigKey key, Node value, String text) {
        if (!key.words().isEmpty() && !key.words().contains(text)) {
            String known = String.join(", ", key.words());
            problem(value, cannotBe(key, text) + ", only " + known + Suggestion.ending(text, key.words()));
            return false;
        }
        if (text.isBlank()) {
            problem(value, "the key '" + key.key() + "' has an empty value");
            return false;
        }
        return !key.isPath() || isPath(key, value, text);
    }

    private boolean isPath(ConfigKey key, Node value, String text) {
        try {
            Path.of(text);
            return true;
        } catch (InvalidPathException e) {
            problem(value, cannotBe(key, text) + ": " + e.getReason());
            return false;
        }
    }

    private static String cannotBe(ConfigKey key, String text) {
        return "the key '" + key.key() + "' cannot be '" + text + "'";
    }

    private static String describe(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getTag().equals(Tag.NULL) ? "nothing" : "'" + scalar.getValue() + "'";
        }
        return node instanceof SequenceNode ? "a list" : "keys";
    }

    private void problem(Node node, String message) {
        problem(node.getStartMark(), message);
    }

    private void problem(Optional<Mark> mark, String message) {
        String place = mark.map(at -> ":" + (at.getLine() + 1) + ':' + (at.getColumn() + 1))
                .orElse("");
        problems.add(file + place + ": " + message);
    }
}
