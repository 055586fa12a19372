package dev.stubdown.routing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;

/** Values of the types that parameters have. */
final class Values {

    private Values() {}

    /** A value; a text for a type that is made of one. */
    static Object of(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == UUID.class) {
            return new UUID(1, 2);
        }
        if (type == Boolean.class || type == boolean.class) {
            return true;
        }
        boolean number = type.isPrimitive() || Number.class.isAssignableFrom(type);
        return number ? read(type, "7") : "";
    }

    /** A text as a value of a type, by the means that JAX-RS has. */
    static Object read(Class<?> type, String text) {
        if (type == String.class) {
            return text;
        }
        if (type.isPrimitive()) {
            return primitive(type, text);
        }
        try {
            Method factory = Stream.of(type.getMethods())
                    .filter(method -> method.getName().equals("fromString")
                            || method.getName().equals("valueOf"))
                    .filter(method -> method.getParameterCount() == 1 && method.getParameterTypes()[0] == String.class)
                    .min(Comparator.comparing(Method::getName))
                    .orElse(null);
            return factory == null ? type.getConstructor(String.class).newInstance(text) : factory.invoke(null, text);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object primitive(Class<?> type, String text) {
        if (type == boolean.class) {
            return Boolean.valueOf(text);
        }
        if (type == long.class) {
            return Long.valueOf(text);
        }
        return Integer.valueOf(text);
    }
}
