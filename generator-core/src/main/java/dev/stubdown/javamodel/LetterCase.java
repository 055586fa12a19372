package dev.stubdown.javamodel;

import dev.stubdown.model.Operation;
import dev.stubdown.model.RequestBody;
import dev.stubdown.model.TypeRef;
import dev.stubdown.term.PathTemplate.Literal;
import dev.stubdown.term.PathTemplate.Part;
import dev.stubdown.term.PathTemplate.Segment;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Knows how an operation's path and types write their words: names of operations, often names of files, are all in lower case. */
final class LetterCase {

    private final Map<String, String> words = new HashMap<>();

    private LetterCase() {}

    /** The words of one operation. Those of the path go before those of types. */
    static LetterCase of(Operation operation) {
        LetterCase known = new LetterCase();
        for (Segment segment : operation.path().segments()) {
            for (Part part : segment.parts()) {
                if (part instanceof Literal literal) {
                    known.learn(literal.text());
                }
            }
        }
        if (operation.ownerType() != null) {
            known.learn(operation.ownerType().name());
        }
        RequestBody request = operation.request();
        known.learn(request == null ? null : request.type());
        operation.responses().forEach(response -> known.learn(response.type()));
        return known;
    }

    private void learn(@Nullable TypeRef type) {
        if (type != null && type.target() instanceof TypeRef.Named named) {
            learn(named.name().name());
        }
    }

    private void learn(String text) {
        int start = 0;
        for (int end = 0; end <= text.length(); end++) {
            if (end == text.length() || !isOfWord(text.charAt(end))) {
                if (start < end) {
                    String word = text.substring(start, end);
                    words.putIfAbsent(word.toLowerCase(Locale.ROOT), word);
                }
                start = end + 1;
            }
        }
    }

    private static boolean isOfWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    /** The name with each of its hyphened words as the operation writes it elsewhere; words that it does not write stay. */
    String restore(String name) {
        StringJoiner restored = new StringJoiner("-");
        for (String word : name.split("-")) {
            restored.add(words.getOrDefault(word.toLowerCase(Locale.ROOT), word));
        }
        return restored.toString();
    }
}
