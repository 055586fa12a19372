package dev.stubdown.javamodel;

import java.util.List;

/** A type as it is used in Java. Whether a value may be null stands where the type is used. */
public sealed interface JavaType {

    /** A class, with its type arguments; arguments are never nullable. */
    record Declared(JavaName name, List<JavaType> arguments) implements JavaType {
        public Declared {
            arguments = List.copyOf(arguments);
        }
    }

    /** {@code byte[]}. */
    record Bytes() implements JavaType {}

    /** A type parameter of the class that uses it. */
    record Variable(String name) implements JavaType {}

    /** A class without type arguments. */
    static JavaType of(JavaName name) {
        return new Declared(name, List.of());
    }

    /** A class of the JDK without type arguments. */
    static JavaType of(Class<?> type) {
        return of(new JavaName(type.getPackageName(), type.getSimpleName()));
    }

    /** {@code List<element>}. */
    static JavaType listOf(JavaType element) {
        return new Declared(new JavaName("java.util", "List"), List.of(element));
    }
}
