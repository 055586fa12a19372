package dev.stubdown.output.javapoet;

import dev.stubdown.javamodel.JavaOptions;
import dev.stubdown.javamodel.MicroProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Which classes printed Java names that a user of it would have to have a library for. */
public final class NamedClasses {

    /** What everybody has to have: the JDK, and three libraries of annotations and interfaces. */
    private static final List<String> PROMISED = List.of(
            "java.",
            "javax.annotation.processing.Generated",
            "com.fasterxml.jackson.annotation.",
            "jakarta.ws.rs.",
            "org.jspecify.annotations.");

    /** A name in full; one word before it is a variable or a class. */
    private static final Pattern CLASS = Pattern.compile("(?<![\\w.])(?:[a-z_]\\w*\\.){2,}[A-Z]\\w*");

    private static final Pattern NO_CODE = Pattern.compile("(?s)/\\*.*?\\*/|\"(?:[^\"\\\\\n]|\\\\.)*\"|//[^\n]*");

    private NamedClasses() {}

    /**
     * The classes that are neither promised, nor printed, nor asked for by an option, with the file that names each.
     *
     * @param files texts by path
     */
    public static List<String> unexpected(Map<String, String> files, JavaOptions options) {
        List<String> expected = new ArrayList<>(PROMISED);
        expected.add(options.basePackage() + '.');
        expected.addAll(options.types().values().stream()
                .map(type -> type.replaceAll("<.*", ""))
                .toList());
        if (options.validation()) {
            expected.add("jakarta.validation.");
        }
        if (options.contract().microProfile().contains(MicroProfile.OPENAPI)) {
            expected.add("org.eclipse.microprofile.openapi.annotations.");
        }
        if (options.contract().microProfile().contains(MicroProfile.REST_CLIENT)) {
            expected.add("org.eclipse.microprofile.rest.client.");
        }
        TreeSet<String> unexpected = new TreeSet<>();
        files.forEach((path, text) -> CLASS.matcher(NO_CODE.matcher(text).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .filter(name -> expected.stream().noneMatch(name::startsWith))
                .forEach(name -> unexpected.add(path + ": " + name)));
        return List.copyOf(unexpected);
    }
}
