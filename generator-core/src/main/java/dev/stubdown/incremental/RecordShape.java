package dev.stubdown.incremental;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How the records of a class are taken apart and put together. */
final class RecordShape {

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final String name;
    private final Field[] components;
    private final Kind[] kinds;
    private final Constructor<?> constructor;

    /** What a component holds, as far as its type tells. */
    enum Kind {
        /** A text, or nothing. */
        TEXT,
        INTEGER,
        LONG,
        TRUTH,
        /** What only the value itself tells. */
        ANY;

        private static Kind of(Class<?> type) {
            if (type == String.class) {
                return TEXT;
            }
            if (type == int.class) {
                return INTEGER;
            }
            if (type == long.class) {
                return LONG;
            }
            return type == boolean.class ? TRUTH : ANY;
        }
    }

    private RecordShape(Class<?> type) {
        RecordComponent[] declared = type.getRecordComponents();
        this.name = type.getName();
        this.components = Arrays.stream(declared)
                .map(component -> field(type, component.getName()))
                .toArray(Field[]::new);
        this.kinds = Arrays.stream(declared)
                .map(component -> Kind.of(component.getType()))
                .toArray(Kind[]::new);
        this.constructor = constructor(
                type, Arrays.stream(declared).map(RecordComponent::getType).toArray(Class<?>[]::new));
    }

    /** @param type a class of records */
    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** Not the accessor: where it is called often, Java 17 makes a class for it, and there are hundreds. */
    private static Field field(Class<?> type, String component) {
        try {
            Field field = type.getDeclaredField(component);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("every record has a field for each component", e);
        }
    }

    private static Constructor<?> constructor(Class<?> type, Class<?>[] components) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(components);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has its canonical constructor", e);
        }
    }

    /** The name of the class. */
    String name() {
        return name;
    }

    /** How many components there are. */
    int size() {
        return components.length;
    }

    /** What kind of value the component of that number holds, from 0 on. */
    Kind kind(int component) {
        return kinds[component];
    }

    /** What the component of that number holds. */
    @Nullable
    Object valueOf(int component, Record value) {
        try {
            return components[component].get(value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("the fields are made accessible", e);
        }
    }

    /**
     * A record with those components.
     *
     * @throws IllegalArgumentException where the record refuses the values
     */
    Object make(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException | InstantiationException | IllegalAccessException e) {
            throw new IllegalArgumentException("no " + name, e);
        }
    }
}
