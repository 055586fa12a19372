package dev.stubdown;

import dev.stubdown.extension.Extensions;
import dev.stubdown.extension.Guard;
import dev.stubdown.extension.Transformation;
import dev.stubdown.javamodel.JavaModel;
import dev.stubdown.model.ApiModel;
import dev.stubdown.output.AddOnException;
import dev.stubdown.output.GeneratedFile;
import dev.stubdown.output.freemarker.TemplateEmitter;
import dev.stubdown.output.freemarker.TemplateRule;
import dev.stubdown.output.javapoet.Customizing;
import dev.stubdown.source.FileFailure;
import dev.stubdown.source.JarClasses;
import dev.stubdown.source.SourceReader;
import dev.stubdown.spi.ApiView;
import dev.stubdown.term.QualifiedName;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the user adds to a run: extensions and templates. Open as long as the run goes on. */
final class AddOns implements Closeable {

    private final GenerationRequest request;
    private final List<String> problems = new ArrayList<>();
    private final JarClasses jars;
    private final Extensions extensions;
    private final TemplateEmitter templates = new TemplateEmitter();

    private AddOns(GenerationRequest request, Extensions given) {
        this.request = request;
        this.jars = open(request.extensions());
        this.extensions = given.and(inJars());
        request.templates().forEach(this::addTemplate);
    }

    /**
     * Loads the extensions and templates that a request names.
     *
     * @param given extensions that are there already
     * @throws InvalidRequestException with everything that is wrong with them
     */
    static AddOns of(GenerationRequest request, Extensions given) throws IOException {
        AddOns addOns = new AddOns(request, given);
        if (!addOns.problems.isEmpty()) {
            addOns.close();
            throw new InvalidRequestException(addOns.problems);
        }
        return addOns;
    }

    private JarClasses open(List<Path> files) {
        List<Path> good = new ArrayList<>();
        for (Path file : files) {
            try {
                JarClasses.check(file);
                good.add(file);
            } catch (IOException e) {
                problems.add("the extension '" + file + "' cannot be read: " + FileFailure.reason(e));
            }
        }
        return JarClasses.of(good, AddOns.class.getClassLoader());
    }

    private Extensions inJars() {
        try {
            Extensions found = Extensions.of(jars.loader());
            if (found.isEmpty() && !request.extensions().isEmpty() && problems.isEmpty()) {
                problems.add("no extension is in " + quoted(request.extensions())
                        + ": no file below META-INF/services names one");
            }
            return found;
        } catch (AddOnException e) {
            problems.add(String.valueOf(e.getMessage()));
            return Extensions.NONE;
        }
    }

    private static String quoted(List<Path> files) {
        return "'" + String.join("', '", files.stream().map(Path::toString).toList()) + "'";
    }

    private void addTemplate(TemplateRule rule) {
        try {
            templates.add(rule, new SourceReader().read(rule.template()).text());
        } catch (AddOnException e) {
            problems.add(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            problems.add("the template '" + rule.name() + "' cannot be read: " + FileFailure.reason(e));
        }
    }

    /** The model after the user's transformers. */
    ApiModel transformed(ApiModel model) {
        return Transformation.of(model, extensions.transformers());
    }

    /** How the user has types changed before they are printed. */
    Customizing customizing(ApiModel model, JavaModel java) {
        return extensions.customizers().isEmpty()
                ? Customizing.NONE
                : new Customizing(extensions.customizers(), Subjects.of(model, java));
    }

    /** The further files that the user asks for. */
    Stream<GeneratedFile> files(ApiModel model, JavaModel java) {
        SortedMap<QualifiedName, String> classes = new TreeMap<>();
        java.classes().forEach((type, name) -> classes.put(type, name.toString()));
        ApiView view = new ApiView(model, request.java().basePackage(), classes);
        Stream<GeneratedFile> emitted = extensions.emitters().stream()
                .flatMap(emitter -> Guard.call(emitter, () -> emitter.emit(view).toList()).stream());
        return Stream.concat(emitted, templates.emit(view));
    }

    @Override
    public void close() throws IOException {
        jars.close();
    }
}
