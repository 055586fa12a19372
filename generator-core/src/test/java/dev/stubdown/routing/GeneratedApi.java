package dev.stubdown.routing;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.javamodel.JavaMapper;
import dev.stubdown.javamodel.JavaModel;
import dev.stubdown.javamodel.JavaOptions;
import dev.stubdown.javamodel.ResourceMethod;
import dev.stubdown.javamodel.ResourceUnit;
import dev.stubdown.javamodel.WireConventions;
import dev.stubdown.model.ApiModel;
import dev.stubdown.model.Operation;
import dev.stubdown.output.GeneratedFile;
import dev.stubdown.output.javapoet.JavaEmitter;
import dev.stubdown.source.SourceSpan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The Java of a model, compiled, and which of its methods stands for which operation. */
public final class GeneratedApi {

    private final ApiModel model;
    private final JavaModel java;
    private final List<Diagnostic> findings;
    private final Map<String, byte[]> classes;
    private final Map<String, byte[]> files = new HashMap<>();
    private final Map<SourceSpan, Target> targets = new HashMap<>();

    /** @param name of the class and, behind {@code #}, of the method, which is what it answers */
    record Target(String name, ResourceMethod method) {

        /** The name of the class. */
        String resource() {
            return name.substring(0, name.indexOf('#'));
        }
    }

    private GeneratedApi(ApiModel model, Outcome<JavaModel> java) throws IOException {
        this.model = model;
        this.java = java.value();
        this.findings = java.diagnostics();
        List<GeneratedFile> sources = new ArrayList<>();
        new JavaEmitter().emit(this.java).forEach(file -> {
            if (file.path().endsWith(".java")) {
                sources.add(file);
            } else {
                files.put(file.path(), file.text().getBytes(StandardCharsets.UTF_8));
            }
        });
        this.classes = MemoryCompilation.classes(sources);
        for (ResourceUnit unit : this.java.resources()) {
            for (ResourceMethod method : unit.methods()) {
                Target target = new Target(className(unit) + '#' + method.name(), method);
                method.sources().forEach(source -> targets.put(source, target));
            }
        }
    }

    /** Everything that is generated for a model. */
    public static GeneratedApi of(ApiModel model, WireConventions conventions) throws IOException {
        JavaOptions options = JavaOptions.builder().basePackage("com.example").build();
        return new GeneratedApi(model, new JavaMapper(options, conventions).map(model));
    }

    ApiModel model() {
        return model;
    }

    /** What was told while the Java was decided. */
    List<Diagnostic> findings() {
        return findings;
    }

    /** The method that stands for an operation. */
    Target target(Operation operation) {
        Target target = targets.get(operation.source());
        if (target == null) {
            throw new IllegalStateException("no method for " + operation.name());
        }
        return target;
    }

    /** A loader of the classes, below one of an implementation of JAX-RS. */
    ClassLoader loader(ClassLoader parent) {
        return new MemoryLoader(classes, files, parent);
    }

    /** All interfaces, as a loader knows them. */
    Collection<Class<?>> interfaces(ClassLoader loader) {
        List<Class<?>> found = new ArrayList<>();
        for (ResourceUnit unit : java.resources()) {
            found.add(load(loader, className(unit)));
        }
        return found;
    }

    private static Class<?> load(ClassLoader loader, String name) {
        try {
            return Class.forName(name, true, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String className(ResourceUnit unit) {
        return unit.name().packageName() + '.' + unit.name().simpleName();
    }
}
