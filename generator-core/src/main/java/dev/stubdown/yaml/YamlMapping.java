package dev.stubdown.yaml;

import dev.stubdown.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.LoadSettingsBuilder;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * A mapping of a YAML file, read key by key. A value of the wrong kind is noted as a problem and reads as if it were not there; keys that
 * nobody asked for are noted by {@link #finish()}.
 */
public final class YamlMapping {

    /** What people write by hand is a hundredth of that. */
    private static final int LARGEST = 2_000_000;

    /** The parser copies what it has of a line for each thousand characters more. */
    private static final int LONGEST_LINE = 100_000;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final YamlProblems problems;
    private final @Nullable MappingNode node;
    private final SourceSpan place;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    private YamlMapping(YamlProblems problems, @Nullable MappingNode node) {
        this.problems = problems;
        this.node = node;
        this.place = problems.place(node == null ? Optional.empty() : node.getStartMark());
        if (node != null) {
            node.getValue().forEach(this::add);
        }
    }

    /**
     * Parses a file whose top is a mapping. An empty file is an empty mapping; so is one that cannot be parsed, with the problem noted.
     */
    public static YamlMapping parse(String text, YamlProblems problems) {
        if (text.length() > LARGEST) {
            problems.notYaml(Optional.empty(), "the file has more than " + LARGEST + " characters");
            return new YamlMapping(problems, null);
        }
        return parse(text, problems, settings(problems).build());
    }

    /**
     * A mapping of values that come from elsewhere, which all have the place of the file as a whole.
     *
     * @param values texts, lists of values and maps of texts to values
     */
    public static YamlMapping of(Map<String, ?> values, YamlProblems problems) {
        return new YamlMapping(problems, YamlTree.of(values));
    }

    /** The same for a file that a program writes, which may be as long as it has to be. */
    public static YamlMapping parseLarge(String text, YamlProblems problems) {
        return parse(
                text,
                problems,
                settings(problems).setCodePointLimit(Integer.MAX_VALUE).build());
    }

    private static LoadSettingsBuilder settings(YamlProblems problems) {
        return LoadSettings.builder()
                .setLabel(problems.file())
                .setAllowDuplicateKeys(false)
                .setMaxAliasesForCollections(20);
    }

    private static YamlMapping parse(String text, YamlProblems problems, LoadSettings settings) {
        if (hasLongLine(text)) {
            problems.notYaml(Optional.empty(), "a line has more than " + LONGEST_LINE + " characters");
            return new YamlMapping(problems, null);
        }
        try {
            Node node = new Composer(settings, new ShallowParser(settings, text))
                    .getSingleNode()
                    .orElse(null);
            if (node == null || node instanceof MappingNode) {
                return new YamlMapping(problems, (MappingNode) node);
            }
            problems.wrongValue(problems.place(node.getStartMark()), "Expected keys with values");
        } catch (MarkedYamlEngineException e) {
            problems.notYaml(e.getProblemMark(), String.valueOf(e.getProblem()));
        } catch (YamlEngineException e) {
            problems.notYaml(Optional.empty(), String.valueOf(e.getMessage()));
        }
        return new YamlMapping(problems, null);
    }

    private static boolean hasLongLine(String text) {
        int start = 0;
        while (text.length() - start > LONGEST_LINE) {
            int end = text.indexOf('\n', start);
            if (end < 0 || end - start > LONGEST_LINE) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    private void add(NodeTuple tuple) {
        if (tuple.getKeyNode() instanceof ScalarNode key) {
            values.put(key.getValue(), tuple.getValueNode());
            if (keys.put(key.getValue(), key) != null) {
                problems.wrongValue(
                        problems.place(key.getStartMark()), "The key '" + key.getValue() + "' is there twice");
            }
        } else {
            problems.wrongValue(problems.place(tuple.getKeyNode().getStartMark()), "A key has to be a word");
        }
    }

    /** This mapping without a key. */
    public YamlMapping without(String key) {
        return new YamlMapping(problems, node == null ? null : YamlMerge.without(node, key));
    }

    /**
     * This mapping laid over another: mappings are joined key by key, everything else replaces what the other has. A key without a value takes
     * away what the other has.
     */
    public YamlMapping over(YamlMapping below) {
        return new YamlMapping(problems, node == null ? below.node : YamlMerge.over(node, below.node));
    }

    /** This mapping with the items of another in front of its own: mappings are joined key by key, everything else is a list. */
    public YamlMapping behind(YamlMapping front) {
        return new YamlMapping(problems, front.node == null ? node : YamlMerge.inFront(front.node, node));
    }

    /** Where the mapping begins. */
    public SourceSpan place() {
        return place;
    }

    /** Where the value of a key begins; the mapping's own place where there is no such key. */
    public SourceSpan place(String key) {
        Node value = values.get(key);
        return value == null ? place : problems.place(value.getStartMark());
    }

    /** Where a key stands; the mapping's own place where there is no such key. */
    public SourceSpan placeOfKey(String key) {
        Node node = keys.get(key);
        return node == null ? place : problems.place(node.getStartMark());
    }

    /** All keys, in the order of the file, whether asked for or not. */
    public List<String> keys() {
        return List.copyOf(keys.keySet());
    }

    /** The text of a key; empty where there is no such key, or no value behind it. */
    public Optional<String> text(String key) {
        return node(key).flatMap(node -> scalar(key, node));
    }

    /** The truth value of a key; empty where there is no such key. */
    public Optional<Boolean> truth(String key) {
        return text(key).flatMap(text -> switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> {
                problems.wrongValue(place(key), "'" + key + "' takes true or false, not '" + text + "'");
                yield Optional.empty();
            }
        });
    }

    /** The whole number of a key, not below 0; empty where there is no such key. */
    public Optional<Integer> number(String key) {
        return text(key).flatMap(text -> {
            if (NUMBER.matcher(text).matches()) {
                return Optional.of(Integer.valueOf(text));
            }
            problems.wrongValue(place(key), "'" + key + "' takes a whole number, not '" + text + "'");
            return Optional.empty();
        });
    }

    /** The texts of a key that takes a list, or one text; empty where there is no such key. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Node item : items(key)) {
            scalar(key, item).ifPresent(texts::add);
        }
        return List.copyOf(texts);
    }

    /** The mapping of a key; empty where there is no such key. */
    public Optional<YamlMapping> mapping(String key) {
        return node(key).flatMap(node -> mapping(key, node));
    }

    /** The mappings of a key that takes a list of them. */
    public List<YamlMapping> mappings(String key) {
        List<YamlMapping> mappings = new ArrayList<>();
        for (Node item : items(key)) {
            mapping(key, item).ifPresent(mappings::add);
        }
        return List.copyOf(mappings);
    }

    /** Notes every key that was not asked for, with the likeliest key that was. */
    public void finish() {
        keys.forEach((key, node) -> {
            if (!asked.contains(key)) {
                problems.unknownKey(problems.place(node.getStartMark()), key, asked);
            }
        });
    }

    private List<Node> items(String key) {
        return node(key).map(YamlMerge::items).orElse(List.of());
    }

    private Optional<Node> node(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key));
    }

    private Optional<String> scalar(String key, Node node) {
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue());
        }
        problems.wrongValue(problems.place(node.getStartMark()), "'" + key + "' takes a text here");
        return Optional.empty();
    }

    private Optional<YamlMapping> mapping(String key, Node node) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new YamlMapping(problems, mapping));
        }
        problems.wrongValue(problems.place(node.getStartMark()), "'" + key + "' takes keys with values here");
        return Optional.empty();
    }
}
