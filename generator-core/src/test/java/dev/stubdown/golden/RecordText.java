package dev.stubdown.golden;

import dev.stubdown.fact.TypeExpression;
import dev.stubdown.model.Prose;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.Limits;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Records as a text for people: a line for a record with its plain components, indented below it the records in it. What is null, false, empty or
 * zero is left out, so that a new component shows wherever it says something, and nowhere else.
 */
public final class RecordText {

    private final StringBuilder out = new StringBuilder();

    private RecordText() {}

    /** That record under a title. */
    public static String of(String title, Record value) {
        RecordText text = new RecordText();
        text.print(title, value, "");
        return text.out.toString();
    }

    private void print(String title, Record value, String indent) {
        out.append(indent).append(title);
        List<Map.Entry<String, Object>> below = new ArrayList<>();
        List<String> places = new ArrayList<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object content = read(component, value);
            if (content instanceof SourceSpan place) {
                places.add(place(place));
            } else if (isPlain(content)) {
                out.append(plain(component, content));
            } else {
                below.add(Map.entry(component.getName(), content));
            }
        }
        places.forEach(place -> out.append(' ').append(place));
        out.append('\n');
        below.forEach(entry -> print(entry, indent + "  "));
    }

    private void print(Map.Entry<String, Object> entry, String indent) {
        List<?> values = entry.getValue() instanceof List<?> list ? list : List.of(entry.getValue());
        values.forEach(value -> print(entry.getKey(), (Record) value, indent));
    }

    private static @Nullable Object read(RecordComponent component, Record value) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.getName(), e);
        }
    }

    private static boolean isPlain(@Nullable Object content) {
        if (content instanceof List<?> list) {
            return list.stream().allMatch(RecordText::isPlain);
        }
        return !(content instanceof Record) || isWord(content);
    }

    /** Records whose text form says it all. */
    private static boolean isWord(Object content) {
        return content instanceof TypeExpression
                || content instanceof Prose
                || content instanceof SourceSpan
                || content.getClass().getPackageName().endsWith(".term");
    }

    /** What may be unknown shows wherever it is known, false and zero included. */
    private static String plain(RecordComponent component, @Nullable Object content) {
        String name = component.getName();
        boolean sure = component.getType().isPrimitive();
        if (content instanceof Prose prose) {
            String marks = prose.blocks().isEmpty() ? "" : " marked=" + word(ProseText.of(prose.blocks()));
            return plain(component, prose.text()) + marks;
        }
        if (content == null || content.equals("") || content.equals(Limits.NONE) || sure && (content.equals(false) || content.equals(0))) {
            return "";
        }
        if (content.equals(true)) {
            return ' ' + name;
        }
        if (content instanceof List<?> list) {
            String items = list.stream().map(RecordText::word).collect(Collectors.joining(", "));
            return list.isEmpty() ? "" : ' ' + name + "=[" + items + ']';
        }
        return ' ' + name + '=' + word(content);
    }

    private static String word(@Nullable Object content) {
        if (content instanceof TypeExpression type) {
            return type(type);
        }
        if (content instanceof SourceSpan place) {
            return place(place);
        }
        String text = String.valueOf(content).replace("\\", "\\\\").replace("\n", "\\n");
        return content instanceof String && !text.matches("[\\w@$./-]+") ? '"' + text + '"' : text;
    }

    private static String place(SourceSpan place) {
        return '@' + String.valueOf(place.line()) + ':' + place.column() + '+' + place.length();
    }

    /** A type expression on one line: {@code Collection([user](resources/user.md))}. */
    public static String type(TypeExpression type) {
        if (type instanceof TypeExpression.Scalar scalar) {
            return scalar.type().modelName();
        } else if (type instanceof TypeExpression.Named named) {
            return named.namespace() == null ? named.name() + '?' : named.namespace() + '.' + named.name() + '?';
        } else if (type instanceof TypeExpression.Linked linked) {
            String anchor = linked.anchor() == null ? "" : '#' + linked.anchor();
            return '[' + type(linked.text()) + "](" + (linked.file() == null ? "" : linked.file()) + anchor + ')';
        } else if (type instanceof TypeExpression.Collection collection) {
            return "Collection(" + type(collection.element()) + ')';
        } else if (type instanceof TypeExpression.Union union) {
            return union.alternatives().stream().map(RecordText::type).collect(Collectors.joining(" | "));
        } else if (type instanceof TypeExpression.Unreadable unreadable) {
            return "unreadable '" + unreadable.raw() + '\'';
        }
        TypeExpression.Named name = ((TypeExpression.ListedValues) type).name();
        return name == null ? "listed-values" : "listed-values " + type(name);
    }
}
