package dev.stubdown.verify;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.stubdown.output.GeneratedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Compiles generated Java in memory, beside the libraries that it needs, which are ours as well. */
final class MemoryCompiler {

    /** One class of each library. */
    private static final List<Class<?>> LIBRARIES = List.of(JsonProperty.class, Nullable.class);

    private static final List<String> OPTIONS =
            List.of("-proc:none", "-nowarn", "-Xlint:none", "-g:none", "-implicit:none", "-XDstringConcat=inline");

    private MemoryCompiler() {}

    /** False where the Java that runs this comes without a compiler. */
    static boolean isThere() {
        return ToolProvider.getSystemJavaCompiler() != null;
    }

    /**
     * A loader of the classes.
     *
     * @throws IllegalStateException where they do not compile
     */
    static ClassLoader load(List<GeneratedFile> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager disk = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        try (Output output = new Output(disk)) {
            disk.setLocationFromPaths(
                    StandardLocation.CLASS_PATH,
                    LIBRARIES.stream().map(MemoryCompiler::file).distinct().toList());
            List<Source> sources = files.stream().map(Source::new).toList();
            StringWriter messages = new StringWriter();
            if (!compiler.getTask(messages, output, null, OPTIONS, null, sources)
                    .call()) {
                throw failure(messages.toString());
            }
            return new Loader(output.classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The compiler keeps the error for itself, and only prints it. */
    private static IllegalStateException failure(String messages) {
        if (messages.contains(OutOfMemoryError.class.getName())) {
            throw new OutOfMemoryError("of the compiler");
        }
        return new IllegalStateException("the generated classes do not compile:\n" + messages);
    }

    /** Where a class was loaded from. */
    private static Path file(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A file of Java. */
    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(GeneratedFile file) {
            super(URI.create("memory:///" + file.path()), Kind.SOURCE);
            this.text = file.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** Keeps what the compiler writes. */
    private static final class Output extends ForwardingJavaFileManager<JavaFileManager> {

        private final Map<String, ByteArrayOutputStream> classes = new ConcurrentHashMap<>();

        Output(JavaFileManager manager) {
            super(manager);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, @Nullable FileObject sibling) {
            URI uri = URI.create("memory:///" + name.replace('.', '/') + kind.extension);
            return new SimpleJavaFileObject(uri, kind) {
                @Override
                public OutputStream openOutputStream() {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    classes.put(name, bytes);
                    return bytes;
                }
            };
        }
    }

    /** Finds what was compiled. */
    private static final class Loader extends ClassLoader {

        private final Map<String, ByteArrayOutputStream> classes;

        Loader(Map<String, ByteArrayOutputStream> classes) {
            super(JsonProperty.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            ByteArrayOutputStream file = classes.get(name);
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = file.toByteArray();
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
