package dev.stubdown.output.javapoet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.javamodel.JavaMapper;
import dev.stubdown.javamodel.JavaOptions;
import dev.stubdown.javamodel.WireConventions;
import dev.stubdown.model.ApiModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** What holds for the Java of any model. The compiler and the libraries that it has opened are kept for the next model. */
public final class JavaLaws {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final StandardJavaFileManager FILES =
            COMPILER.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

    static {
        try {
            FILES.setLocation(StandardLocation.CLASS_PATH, JavaCode.libraries());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JavaLaws() {}

    /** Prints the model as Java and asks the compiler, which writes nothing; an assertion fails where a law is broken. */
    public static void check(ApiModel model, JavaOptions options, WireConventions conventions) {
        SortedMap<String, String> files =
                JavaCode.print(new JavaMapper(options, conventions).map(model).value());
        if (files.isEmpty()) {
            return;
        }
        boolean records = files.values().stream().anyMatch(text -> text.contains("\npublic record "));
        assertEquals(List.of(), complaints(files, records));
        JavaShape.of(files).declared().forEach(JavaLaws::declaresWhatItIsCalled);
    }

    private static List<String> complaints(SortedMap<String, String> files, boolean records) {
        List<Source> sources = files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".java"))
                .map(file -> new Source(file.getKey(), file.getValue()))
                .toList();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-proc:none",
                "-Xlint:all",
                records ? "-Xdoclint:all/protected" : "-Xdoclint:all",
                "-XDshould-stop.ifNoError=FLOW");
        COMPILER.getTask(null, FILES, found, options, null, sources).call();
        return found.getDiagnostics().stream().map(String::valueOf).toList();
    }

    private static void declaresWhatItIsCalled(String file, List<String> declared) {
        assertTrue(
                file.matches("com/example/(model|api|support)/([a-z0-9_]+/)*[\\p{javaJavaIdentifierPart}-]+\\.java"),
                file);
        String name = file.substring(file.lastIndexOf('/') + 1).replace(".java", "");
        assertEquals(name.equals("package-info") ? List.of() : List.of(name), declared);
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String path, String text) {
            super(URI.create("memory:///" + path.replace("$", "%24")), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
