package dev.stubdown.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.stubdown.fact.JsonTree;
import dev.stubdown.fact.JsonTree.ArrayNode;
import dev.stubdown.fact.JsonTree.Member;
import dev.stubdown.fact.JsonTree.ObjectNode;
import dev.stubdown.source.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON of a page as a JSON reader gives it, and the way back to the place. Of members with one name the last one counts, as readers have it. */
final class PlainJson {

    private static final JsonMapper WRITER = new JsonMapper();

    private PlainJson() {}

    /** The text of such JSON, on one line. */
    static String text(@Nullable Object json) {
        try {
            return WRITER.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Maps, lists, texts, numbers, truth values; null for JSON's null. */
    static @Nullable Object of(JsonTree tree) {
        if (tree instanceof ObjectNode object) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            object.members().forEach(member -> members.put(member.name(), of(member.value())));
            return members;
        }
        if (tree instanceof ArrayNode array) {
            List<@Nullable Object> items = new ArrayList<>();
            array.items().forEach(item -> items.add(of(item)));
            return items;
        }
        return scalar(tree);
    }

    private static @Nullable Object scalar(JsonTree tree) {
        if (tree instanceof JsonTree.Text text) {
            return text.value();
        }
        if (tree instanceof JsonTree.Number number) {
            return number.value();
        }
        return tree instanceof JsonTree.Truth truth ? truth.value() : null;
    }

    /** The value that the path leads to, or as far as it leads. */
    static JsonTree at(JsonTree tree, List<String> path) {
        JsonTree reached = tree;
        for (String step : path) {
            Optional<JsonTree> next = below(reached, step);
            if (next.isEmpty()) {
                return reached;
            }
            reached = next.get();
        }
        return reached;
    }

    /** The name of the member that the path leads to; the place of the value for what is no member. */
    static SourceSpan placeOfName(JsonTree tree, List<String> path) {
        if (path.isEmpty()) {
            return tree.source();
        }
        JsonTree parent = at(tree, path.subList(0, path.size() - 1));
        return member(parent, path.get(path.size() - 1))
                .map(Member::nameSource)
                .orElseGet(() -> at(tree, path).source());
    }

    private static Optional<JsonTree> below(JsonTree tree, String step) {
        return tree instanceof ArrayNode array
                ? array.items().stream().skip(Long.parseLong(step)).findFirst()
                : member(tree, step).map(Member::value);
    }

    private static Optional<Member> member(JsonTree tree, String name) {
        return tree instanceof ObjectNode object
                ? object.members().stream()
                        .filter(member -> member.name().equals(name))
                        .reduce((earlier, later) -> later)
                : Optional.empty();
    }
}
