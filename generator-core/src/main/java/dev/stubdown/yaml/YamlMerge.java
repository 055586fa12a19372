package dev.stubdown.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Joins trees of YAML. Every node keeps the file and the place where it stands, so that problems are told there. */
final class YamlMerge {

    private YamlMerge() {}

    /** One mapping laid over another: mappings are joined, nothing takes away, everything else replaces. */
    static MappingNode over(MappingNode upper, @Nullable MappingNode lower) {
        MappingNode joined = join(upper, lower, YamlMerge::over);
        return lower == null ? joined : filtered(joined, tuple -> !isNothing(tuple.getValueNode()));
    }

    private static Node over(Node upper, Node lower) {
        return areMappings(upper, lower) ? over((MappingNode) upper, (MappingNode) lower) : upper;
    }

    /** One mapping whose items stand before those of another: mappings are joined, everything else is a list. */
    static MappingNode inFront(MappingNode front, @Nullable MappingNode rest) {
        return join(front, rest, YamlMerge::inFront);
    }

    private static Node inFront(Node front, Node rest) {
        if (areMappings(front, rest)) {
            return inFront((MappingNode) front, (MappingNode) rest);
        }
        List<Node> items = new ArrayList<>(items(front));
        items.addAll(items(rest));
        return new SequenceNode(Tag.SEQ, true, items, FlowStyle.BLOCK, front.getStartMark(), front.getEndMark());
    }

    /** A mapping without a key. */
    static MappingNode without(MappingNode mapping, String key) {
        return filtered(mapping, tuple -> !key.equals(word(tuple)));
    }

    private static MappingNode filtered(MappingNode mapping, Predicate<NodeTuple> keeps) {
        return with(mapping, mapping.getValue().stream().filter(keeps).toList());
    }

    /** The items of a list; anything else is the only item of one, and nothing is none. */
    static List<Node> items(Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        return isNothing(node) ? List.of() : List.of(node);
    }

    private static boolean isNothing(Node node) {
        return node.getTag().equals(Tag.NULL);
    }

    /** Keys that the first has twice stay so: its reader reports them. */
    private static MappingNode join(MappingNode first, @Nullable MappingNode second, BinaryOperator<Node> joined) {
        if (second == null) {
            return first;
        }
        Map<String, Node> others = new LinkedHashMap<>();
        second.getValue().forEach(tuple -> others.put(word(tuple), tuple.getValueNode()));
        List<NodeTuple> tuples = new ArrayList<>();
        List<String> words = first.getValue().stream().map(YamlMerge::word).toList();
        second.getValue().stream().filter(tuple -> !words.contains(word(tuple))).forEach(tuples::add);
        for (NodeTuple tuple : first.getValue()) {
            Node other = others.get(word(tuple));
            Node value = other == null ? tuple.getValueNode() : joined.apply(tuple.getValueNode(), other);
            tuples.add(new NodeTuple(tuple.getKeyNode(), value));
        }
        return with(first, tuples);
    }

    private static MappingNode with(MappingNode mapping, List<NodeTuple> tuples) {
        return new MappingNode(
                mapping.getTag(),
                true,
                new ArrayList<>(tuples),
                mapping.getFlowStyle(),
                mapping.getStartMark(),
                mapping.getEndMark());
    }

    /** Two mappings, neither of which contains itself. */
    private static boolean areMappings(Node first, Node second) {
        return first instanceof MappingNode
                && second instanceof MappingNode
                && !first.isRecursive()
                && !second.isRecursive();
    }

    /** The word that a key is; empty for a key that is none, which its reader reports. */
    private static String word(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
    }
}
