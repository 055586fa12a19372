package dev.stubdown.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Values that come from elsewhere as a tree of YAML, so that they are read as those of a file. They have no places. */
final class YamlTree {

    private YamlTree() {}

    static MappingNode of(Map<?, ?> values) {
        List<NodeTuple> tuples = new ArrayList<>();
        values.forEach((key, value) -> tuples.add(new NodeTuple(scalar(key), node(value))));
        return new MappingNode(Tag.MAP, false, tuples, FlowStyle.BLOCK, Optional.empty(), Optional.empty());
    }

    private static Node node(Object value) {
        if (value instanceof Map<?, ?> map) {
            return of(map);
        }
        if (value instanceof List<?> list) {
            List<Node> items = new ArrayList<>();
            list.forEach(item -> items.add(node(item)));
            return new SequenceNode(Tag.SEQ, false, items, FlowStyle.BLOCK, Optional.empty(), Optional.empty());
        }
        return scalar(value);
    }

    private static Node scalar(Object value) {
        return new ScalarNode(
                Tag.STR, false, String.valueOf(value), ScalarStyle.PLAIN, Optional.empty(), Optional.empty());
    }
}
