package dev.stubdown.surface;

import dev.stubdown.javamodel.JavaName;
import dev.stubdown.javamodel.JavaType;
import java.util.stream.Collectors;

/** Types as text that two surfaces have in common where the types are the same. */
final class TypeText {

    private TypeText() {}

    /** The type; classes of the JDK without their packages. */
    static String of(JavaType type) {
        if (type instanceof JavaType.Declared declared) {
            return name(declared.name()) + arguments(declared);
        }
        return type instanceof JavaType.Variable variable ? variable.name() : "byte[]";
    }

    private static String name(JavaName name) {
        return name.packageName().startsWith("java.") ? name.simpleName() : name.toString();
    }

    private static String arguments(JavaType.Declared type) {
        return type.arguments().isEmpty()
                ? ""
                : type.arguments().stream().map(TypeText::of).collect(Collectors.joining(", ", "<", ">"));
    }
}
