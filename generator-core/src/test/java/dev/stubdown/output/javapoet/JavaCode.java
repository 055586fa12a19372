package dev.stubdown.output.javapoet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.stubdown.config.ConfigOutcome;
import dev.stubdown.config.ConfigReader;
import dev.stubdown.javamodel.JavaMapper;
import dev.stubdown.javamodel.JavaModel;
import dev.stubdown.javamodel.JavaOptions;
import dev.stubdown.javamodel.WireConventions;
import dev.stubdown.javamodel.WireConventions.CollectionWrapper;
import dev.stubdown.javamodel.WireConventions.Discriminator;
import dev.stubdown.javamodel.WireConventions.ErrorBody;
import dev.stubdown.javamodel.WireConventions.Key;
import dev.stubdown.model.ApiModel;
import dev.stubdown.output.GeneratedFile;
import dev.stubdown.output.freemarker.CompanionEmitter;
import dev.stubdown.output.freemarker.PackageInfoEmitter;
import dev.stubdown.source.SourceFile;
import dev.stubdown.term.ScalarType;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** The Java of a model, printed, compiled and loaded. */
public final class JavaCode {

    /** The conventions of Microsoft Graph, which all cases of these tests follow. */
    static final WireConventions GRAPH = new WireConventions(
            "microsoft.graph",
            new CollectionWrapper(
                    "CollectionPage",
                    "value",
                    List.of(
                            new Key("@odata.nextLink", ScalarType.STRING, "Where the next page is."),
                            new Key("@odata.count", ScalarType.INT64, "How many there are.")),
                    "@odata.nextLink",
                    "SingleValue"),
            new Discriminator("@odata.type", "#"),
            "@",
            Set.of("unknownFutureValue"),
            WireConventions.STANDARD_IGNORED_HEADERS,
            new ErrorBody(
                    "ErrorResponse",
                    "error",
                    "ErrorDetail",
                    List.of(
                            new Key("code", ScalarType.STRING, "The kind of failure."),
                            new Key("message", ScalarType.STRING, "What went wrong, in words."),
                            new Key("details", ScalarType.JSON, true, "Each thing that went wrong."))));

    private JavaCode() {}

    static JavaModel map(ApiModel model) {
        return map(model, options -> {});
    }

    /** The Java of a model, with other options than the usual ones. */
    static JavaModel map(ApiModel model, Consumer<JavaOptions.Builder> choices) {
        JavaOptions.Builder options = JavaOptions.builder().basePackage("com.example");
        choices.accept(options);
        return map(model, options.build());
    }

    static JavaModel map(ApiModel model, JavaOptions options) {
        return new JavaMapper(options, GRAPH).map(model).value();
    }

    /** The options of a configuration file; an empty text for those by default. */
    static JavaOptions options(String yaml) {
        ConfigOutcome outcome = new ConfigReader(Path.of("")).read(SourceFile.of("options.yaml", yaml));
        assertEquals(List.of(), outcome.problems());
        JavaOptions.Builder options = JavaOptions.builder().basePackage("com.example");
        outcome.config().java().applyTo(options);
        return options.build();
    }

    /** All types that JavaPoet describes. */
    static Stream<TypeFile> types(JavaModel model) {
        return Stream.of(
                        model.beans().stream().map(BeanEmitter::emit),
                        model.enums().stream().map(EnumEmitter::emit),
                        model.resources().stream().map(ResourceEmitter::emit),
                        model.options().stream().map(OptionsEmitter::emit),
                        model.urls().stream().map(UrlEmitter::emit))
                .flatMap(types -> types);
    }

    /** The text of every file, by path. */
    static SortedMap<String, String> print(JavaModel model) {
        SortedMap<String, String> files = new TreeMap<>();
        Stream.of(
                        new JavaEmitter().emit(model).parallel(),
                        new CompanionEmitter().emit(model),
                        new PackageInfoEmitter().emit(model))
                .flatMap(each -> each)
                .sequential()
                .forEach((GeneratedFile file) -> assertEquals(null, files.put(file.path(), file.text()), file.path()));
        return files;
    }

    /**
     * Compiles with all warnings as errors, against the three libraries that printed code may need. The compiler of Java 17 wants a comment at the
     * private field of a component of a record, where none can stand, so records are checked without private members.
     */
    public static Compilation compile(SortedMap<String, String> files) {
        List<JavaFileObject> sources = files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".java"))
                .map(file -> JavaFileObjects.forSourceString(
                        file.getKey().replace(".java", "").replace('/', '.'), file.getValue()))
                .toList();
        boolean records = files.values().stream().anyMatch(text -> text.contains("\npublic record "));
        return Compiler.javac()
                .withClasspath(libraries())
                .withOptions(
                        "-Xlint:all",
                        "-Werror",
                        records ? "-Xdoclint:all/protected" : "-Xdoclint:all",
                        "-Xmaxwarns",
                        "50",
                        "--release",
                        "17")
                .compile(sources);
    }

    static List<File> libraries() {
        List<String> names = List.of(
                "jackson-annotations-", "jakarta.ws.rs-api-", "jakarta.validation-api-", "jspecify-", "microprofile-");
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new)
                .filter(file -> names.stream().anyMatch(name -> file.getName().startsWith(name)))
                .toList();
    }

    /** A loader of the compiled classes. */
    static ClassLoader load(SortedMap<String, String> files) {
        Compilation compilation = compile(files);
        assertEquals(Compilation.Status.SUCCESS, compilation.status(), () -> compilation.diagnostics() + "");
        SortedMap<String, JavaFileObject> classes = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                String path = file.getName().substring("/CLASS_OUTPUT/".length());
                classes.put(path.replace(".class", "").replace('/', '.'), file);
            }
        }
        return new ClassLoader(JavaCode.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                JavaFileObject file = classes.get(name);
                if (file == null) {
                    throw new ClassNotFoundException(name);
                }
                try (InputStream in = file.openInputStream()) {
                    byte[] bytes = in.readAllBytes();
                    return defineClass(name, bytes, 0, bytes.length);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }
}
