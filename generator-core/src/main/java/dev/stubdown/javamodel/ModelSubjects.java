package dev.stubdown.javamodel;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What Java stands for, in the words of the model.
 *
 * @param types the type, group of operations, or body that a class or interface is made of
 * @param methods the operation of each method, by interface
 */
public record ModelSubjects(Map<JavaName, String> types, Map<JavaName, Map<String, String>> methods) {

    public ModelSubjects {
        types = Collections.unmodifiableMap(new TreeMap<>(types));
        methods = Collections.unmodifiableMap(new TreeMap<>(methods));
    }

    /** What a class or interface is made of; its own name where the model has nothing like it. */
    public String of(JavaName type) {
        return types.getOrDefault(type, type.simpleName());
    }

    /** The operation of a method. */
    public String of(JavaName type, String method) {
        return methods.getOrDefault(type, Map.of()).getOrDefault(method, method);
    }
}
