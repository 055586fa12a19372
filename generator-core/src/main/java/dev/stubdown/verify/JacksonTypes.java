package dev.stubdown.verify;

import dev.stubdown.javamodel.JavaType;
import java.util.Collection;
import java.util.stream.Collectors;

/** Types as Jackson names them: {@code com.example.CollectionPage<com.example.User>}. */
final class JacksonTypes {

    private JacksonTypes() {}

    static String name(JavaType type) {
        if (type instanceof JavaType.Declared declared) {
            return declared.arguments().isEmpty()
                    ? declared.name().toString()
                    : declared.arguments().stream()
                            .map(JacksonTypes::name)
                            .collect(Collectors.joining(",", declared.name() + "<", ">"));
        }
        if (type instanceof JavaType.Bytes) {
            return "[B";
        }
        throw new IllegalArgumentException("no type of a body: " + type);
    }

    /** Without packages, for a message; a list has no class of its own. */
    static String shortName(Class<?> type) {
        return Collection.class.isAssignableFrom(type) ? "List" : type.getSimpleName();
    }

    /** Without packages, for a message: {@code CollectionPage<User>}. */
    static String shortName(JavaType type) {
        if (type instanceof JavaType.Declared declared) {
            return declared.arguments().isEmpty()
                    ? declared.name().simpleName()
                    : declared.arguments().stream()
                            .map(JacksonTypes::shortName)
                            .collect(Collectors.joining(", ", declared.name().simpleName() + "<", ">"));
        }
        return "byte[]";
    }
}
