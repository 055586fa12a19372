package dev.stubdown.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;

/** A jar of an extension, compiled from its source as a user would. */
public final class ExtensionJar {

    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern CLASS = Pattern.compile("public final class (\\w+)");

    private ExtensionJar() {}

    /**
     * Makes the jar.
     *
     * @param sources of classes, each in a package
     * @param services the name of the class that each file below {@code META-INF/services} names
     */
    public static Path write(Path jar, List<String> sources, Map<String, String> services) throws IOException {
        Map<String, byte[]> entries = sources.isEmpty() ? new TreeMap<>() : compiled(sources);
        services.forEach((path, name) -> entries.put(path, name.getBytes(StandardCharsets.UTF_8)));
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new JarEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return jar;
    }

    private static Map<String, byte[]> compiled(List<String> sources) throws IOException {
        Compilation compilation = Compiler.javac()
                .withOptions("-Xlint:all,-processing", "-Werror", "--release", "17")
                .compile(sources.stream().map(ExtensionJar::file).toList());
        assertEquals(Compilation.Status.SUCCESS, compilation.status(), () -> compilation.diagnostics() + "");
        Map<String, byte[]> entries = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedFiles()) {
            try (InputStream in = file.openInputStream()) {
                entries.put(file.getName().substring("/CLASS_OUTPUT/".length()), in.readAllBytes());
            }
        }
        return entries;
    }

    private static JavaFileObject file(String source) {
        return JavaFileObjects.forSourceString(found(PACKAGE, source) + '.' + found(CLASS, source), source);
    }

    private static String found(Pattern pattern, String source) {
        Matcher matcher = pattern.matcher(source);
        assertEquals(true, matcher.find(), () -> "no " + pattern + " in " + source);
        return matcher.group(1);
    }
}
