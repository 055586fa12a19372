package dev.stubdown.storm;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles many outputs one after the other: the libraries are opened once. Of one thread. */
final class StormCompiler implements AutoCloseable {

    private static final List<String> LIBRARIES = List.of(
            "jackson-annotations-", "jakarta.ws.rs-api-", "jakarta.validation-api-", "jspecify-", "microprofile-");

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files =
            compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

    /** @param classes where class files go, which nobody reads */
    StormCompiler(Path classes) throws IOException {
        Files.createDirectories(classes);
        files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
        files.setLocation(
                StandardLocation.CLASS_PATH,
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(File::new)
                        .filter(file -> LIBRARIES.stream()
                                .anyMatch(name -> file.getName().startsWith(name)))
                        .toList());
    }

    /**
     * What the compiler says, with all warnings.
     *
     * @param java texts by path
     * @return empty where it is content
     */
    String complaints(SortedMap<String, String> java) {
        List<JavaFileObject> sources = java.entrySet().stream()
                .<JavaFileObject>map(file -> new Text(file.getKey(), file.getValue()))
                .toList();
        if (sources.isEmpty()) {
            return "";
        }
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-Xlint:all,-processing",
                "-Xdoclint:all/protected",
                "-proc:none",
                "-Xmaxerrs",
                "20",
                "-Xmaxwarns",
                "20");
        compiler.getTask(null, files, found, options, null, sources).call();
        return found.getDiagnostics().stream()
                .map(each -> each.getSource() == null
                        ? each.toString()
                        : each.getSource().getName() + ": " + each.getMessage(Locale.ROOT))
                .limit(3)
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void close() throws IOException {
        files.close();
    }

    private static final class Text extends SimpleJavaFileObject {

        private final String text;

        Text(String path, String text) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
