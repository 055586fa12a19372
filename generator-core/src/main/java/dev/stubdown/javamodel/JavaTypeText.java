package dev.stubdown.javamodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/**
 * Reads a Java type as it stands in a configuration: {@code com.acme.Money}, {@code byte[]}, or with type arguments,
 * {@code java.util.Map<java.lang.String, java.lang.Object>}.
 */
final class JavaTypeText {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(?:\\.[A-Za-z_][A-Za-z0-9_]*)*");
    private static final String BYTES = "byte[]";

    /** What is read calls itself for each part and each argument, and what is printed has to have a place on a disk. */
    private static final int LONGEST = 1_000;

    private static final Set<String> PRIMITIVES =
            Set.of("boolean", "byte", "short", "int", "long", "float", "double", "char", "void");

    private final String text;
    private final StringBuilder rest;

    private JavaTypeText(String text) {
        this.text = text;
        this.rest = new StringBuilder(text);
    }

    /** @throws IllegalArgumentException where the text is no such type; the message says why */
    static JavaType parse(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "'" + text.substring(0, 40) + "…' is longer than " + LONGEST + " characters");
        }
        JavaTypeText reading = new JavaTypeText(text.replace(" ", ""));
        JavaType type = reading.type();
        if (!reading.rest.isEmpty()) {
            throw new IllegalArgumentException("'" + text + "' is no Java type");
        }
        return type;
    }

    /** The type as a comment shows it: without packages. */
    static String of(JavaType type) {
        if (type instanceof JavaType.Declared declared) {
            String arguments =
                    declared.arguments().stream().map(JavaTypeText::of).collect(Collectors.joining(", "));
            return declared.name().simpleName() + (arguments.isEmpty() ? "" : '<' + arguments + '>');
        }
        return type instanceof JavaType.Variable variable ? variable.name() : BYTES;
    }

    private JavaType type() {
        if (rest.indexOf(BYTES) == 0) {
            rest.delete(0, BYTES.length());
            return new JavaType.Bytes();
        }
        JavaName name = name();
        return new JavaType.Declared(name, take('<') ? arguments() : List.of());
    }

    private List<JavaType> arguments() {
        List<JavaType> arguments = new ArrayList<>();
        do {
            arguments.add(type());
        } while (take(','));
        if (!take('>')) {
            throw new IllegalArgumentException("'" + text + "' lacks a '>'");
        }
        return arguments;
    }

    private boolean take(char c) {
        boolean there = !rest.isEmpty() && rest.charAt(0) == c;
        rest.delete(0, there ? 1 : 0);
        return there;
    }

    private JavaName name() {
        int end = 0;
        while (end < rest.length() && "<>,".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String name = rest.substring(0, end);
        rest.delete(0, end);
        if (PRIMITIVES.contains(name)) {
            throw new IllegalArgumentException("'" + name + "' is a primitive type, which has no null");
        }
        if (name.endsWith("[]")) {
            throw new IllegalArgumentException("of arrays, only 'byte[]' is taken, not '" + name + "'");
        }
        if (!NAME.matcher(name).matches() || !SourceVersion.isName(name, SourceVersion.RELEASE_17)) {
            throw new IllegalArgumentException("'" + name + "' is no name of a Java class");
        }
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
            throw new IllegalArgumentException("the class '" + name + "' has to be named with its package");
        }
        return new JavaName(name.substring(0, dot), name.substring(dot + 1));
    }
}
