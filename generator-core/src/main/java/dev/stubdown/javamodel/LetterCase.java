package dev.stubdown.javamodel;

import dev.stubdown.model.Operation;
import dev.stubdown.model.RequestBody;
import dev.stubdown.model.Response;
import dev.stubdown.model.TypeRef;
import dev.stubdown.term.PathTemplate.Literal;
import dev.stubdown.term.PathTemplate.Part;
import dev.stubdown.term.PathTemplate.Segment;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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
        operation.responses().stream().map(Response::type).forEach(known::learn);
        return known;
    }

    private void learn(@Nullable TypeRef type) {
        if (type != null && type.target() instanceof TypeRef.Named named) {
            learn(named.name().name());
        }
    }

    private void learn(String text) {
        for (String word : text.split("[^A-Za-z0-9_]+")) {
            words.putIfAbsent(word.toLowerCase(Locale.ROOT), word);
        }
    }

    /** The name with each of its hyphened words as the operation writes it elsewhere; words that it does not write stay. */
    String restore(String name) {
        return Arrays.stream(name.split("-"))
                .map(word -> words.getOrDefault(word.toLowerCase(Locale.ROOT), word))
                .collect(Collectors.joining("-"));
    }
}
