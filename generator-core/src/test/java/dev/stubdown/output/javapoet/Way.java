package dev.stubdown.output.javapoet;

import dev.stubdown.javamodel.KeepUnlisted;
import dev.stubdown.javamodel.Style;
import dev.stubdown.output.javapoet.RoundTripTest.Jackson;
import dev.stubdown.output.modeljson.ModelJsonReader;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A style of types under a version of Jackson: a test that takes one runs for all of them. */
enum Way {
    BEAN_TWO(Style.BEAN, Jackson.TWO),
    BEAN_THREE(Style.BEAN, Jackson.THREE),
    RECORD_TWO(Style.RECORD, Jackson.TWO),
    RECORD_THREE(Style.RECORD, Jackson.THREE),
    IMMUTABLE_TWO(Style.IMMUTABLE, Jackson.TWO),
    IMMUTABLE_THREE(Style.IMMUTABLE, Jackson.THREE);

    private static final Map<List<Object>, ClassLoader> LOADED = new ConcurrentHashMap<>();

    private final Style style;
    private final Jackson jackson;

    Way(Style style, Jackson jackson) {
        this.style = style;
        this.jackson = jackson;
    }

    Style style() {
        return style;
    }

    Object read(String json, Class<?> type) throws IOException {
        return jackson.read(json, type);
    }

    Object readPage(String json, Class<?> page, Class<?> element) throws IOException {
        return jackson.readPage(json, page, element);
    }

    String write(Object value) throws IOException {
        return jackson.write(value);
    }

    /** A class of a golden case, by its name below the base package. */
    Class<?> type(String goldenCase, String name) throws Exception {
        return type(style, goldenCase, KeepUnlisted.OPEN, name);
    }

    Class<?> type(String goldenCase, KeepUnlisted kept, String name) throws Exception {
        return type(style, goldenCase, kept, name);
    }

    static Class<?> type(Style style, String goldenCase, KeepUnlisted kept, String name) throws Exception {
        List<Object> key = List.of(style, goldenCase, kept);
        if (!LOADED.containsKey(key)) {
            Path model = Path.of("src/test/resources/golden/output/java", goldenCase, "model.json");
            LOADED.put(
                    key,
                    JavaCode.load(JavaCode.print(JavaCode.map(
                            new ModelJsonReader().read(Files.readString(model)),
                            options -> options.style(style).additionalProperties(kept)))));
        }
        return LOADED.get(key).loadClass("com.example." + name);
    }

    /** The name of the type that an object is of: the record of a type with subtypes has another name. */
    String nameOf(Object object) {
        String name = object.getClass().getSimpleName();
        return style == Style.RECORD ? name.replaceFirst("Record$", "") : name;
    }

    /** The method that reads a property. */
    static String getter(Style style, String property) {
        String start = property.substring(0, 1).toUpperCase(java.util.Locale.ROOT);
        return style == Style.RECORD ? property : "get" + start + property.substring(1);
    }

    /** The value of a property. */
    Object get(Object object, String property) throws Exception {
        return call(object, getter(style, property));
    }

    /** A new object whose properties are set by its builder: names and values in turn. */
    Object make(Class<?> type, Object... properties) throws Exception {
        Object builder = call(type, "builder");
        for (int i = 0; i < properties.length; i += 2) {
            call(builder, (String) properties[i], properties[i + 1]);
        }
        return call(builder, "build");
    }

    /** Calls a method of an object, or a static one of a class; a builder that users see may be of a private class. */
    static Object call(Object target, String name, Object... arguments) throws Exception {
        Class<?> type = target instanceof Class<?> itself ? itself : target.getClass();
        Method method = Arrays.stream(type.getMethods())
                .filter(m -> m.getName().equals(name) && m.getParameterCount() == arguments.length && !m.isBridge())
                .filter(m -> target instanceof Class<?> == Modifier.isStatic(m.getModifiers()))
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(type + " " + name));
        method.setAccessible(true);
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause() instanceof Exception cause ? cause : failure;
        }
    }
}
