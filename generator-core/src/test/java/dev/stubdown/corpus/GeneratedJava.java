package dev.stubdown.corpus;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Compiles what was generated, with every warning as an error. */
final class GeneratedJava {

    private static final List<String> LIBRARIES = List.of("jackson-annotations", "jakarta.ws.rs-api", "jspecify");

    private GeneratedJava() {}

    /** What the compiler says of classes; empty where it is content. */
    static String compile(Path sources, Path classes) throws IOException {
        return compile(sources, classes, false);
    }

    /** The compiler of Java 17 wants a comment at the private field of a component of a record, where none can stand. */
    private static String checkedComments(boolean records) {
        return records && Runtime.version().feature() == 17 ? "all/protected" : "all";
    }

    /** What the compiler says; empty where it is content. */
    static String compile(Path sources, Path classes, boolean records) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        String path = Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .filter(jar -> LIBRARIES.stream()
                        .anyMatch(name -> Path.of(jar).getFileName().toString().startsWith(name)))
                .collect(Collectors.joining(java.io.File.pathSeparator));
        List<String> options = List.of(
                "-Xlint:all",
                "-Xdoclint:" + checkedComments(records),
                "-Werror",
                "-proc:none",
                "--release",
                "17",
                "-cp",
                path,
                "-d",
                classes.toString());
        try (Stream<Path> files = Files.walk(sources);
                var manager = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<Path> java =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            compiler.getTask(messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(java))
                    .call();
        }
        return messages.toString();
    }
}
