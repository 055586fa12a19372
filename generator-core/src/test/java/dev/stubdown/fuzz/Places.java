package dev.stubdown.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.source.LineIndex;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.source.TextRange;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at all places that records hold, whatever records they are: each has to be one of the file that it names. */
public final class Places {

    private final Map<String, String> texts;

    /** @param texts the text of each file, by its name */
    public Places(Map<String, String> texts) {
        this.texts = texts;
    }

    /** An assertion fails for a place outside of its file. */
    public void check(@Nullable Object value) {
        if (value instanceof SourceSpan place) {
            String text = texts.get(place.file());
            assertTrue(text != null && isIn(text, place), () -> place + "+" + place.length() + " is no place");
        } else if (value instanceof Collection<?> collection) {
            collection.forEach(this::check);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> {
                check(key);
                check(each);
            });
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::check);
        } else if (value instanceof Record parts) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                check(valueOf(parts, component));
            }
        }
    }

    private static boolean isIn(String text, SourceSpan place) {
        int offset = offset(text, place);
        LineIndex lines = LineIndex.of(text);
        return offset >= 0
                && offset + place.length() <= text.length()
                && lines.span(place.file(), new TextRange(offset, offset + place.length()))
                        .equals(place);
    }

    /** Where the place begins; less than 0 where the text has no such line. */
    private static int offset(String text, SourceSpan place) {
        int start = 0;
        for (int line = 1; line < place.line(); line++) {
            while (start < text.length() && text.charAt(start) != '\n' && text.charAt(start) != '\r') {
                start++;
            }
            if (start == text.length()) {
                return -1;
            }
            start += text.startsWith("\r\n", start) ? 2 : 1;
        }
        return start + place.column() - 1;
    }

    private static @Nullable Object valueOf(Record value, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.getName(), e);
        }
    }
}
