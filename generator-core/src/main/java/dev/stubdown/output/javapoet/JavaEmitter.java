package dev.stubdown.output.javapoet;

import dev.stubdown.javamodel.JavaModel;
import dev.stubdown.output.Emitter;
import dev.stubdown.output.GeneratedFile;
import dev.stubdown.output.JavaText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Prints beans, enums, JAX-RS interfaces and what these need. */
public final class JavaEmitter implements Emitter<JavaModel> {

    private final Customizing customizing;

    /** Prints what was decided. */
    public JavaEmitter() {
        this(Customizing.NONE);
    }

    /** Prints what was decided, as a user's customizers change it. */
    public JavaEmitter(Customizing customizing) {
        this.customizing = customizing;
    }

    @Override
    public Stream<GeneratedFile> emit(JavaModel model) {
        List<Supplier<TypeFile>> types = new ArrayList<>();
        model.beans().forEach(unit -> types.add(() -> customizing.customized(BeanEmitter.emit(unit))));
        model.enums().forEach(unit -> types.add(() -> customizing.customized(EnumEmitter.emit(unit))));
        model.resources().forEach(unit -> types.add(() -> customizing.customized(ResourceEmitter.emit(unit))));
        model.options().forEach(unit -> types.add(() -> customizing.customized(OptionsEmitter.emit(unit))));
        model.urls().forEach(unit -> types.add(() -> UrlEmitter.emit(unit)));
        Stream<GeneratedFile> all = types.parallelStream().map(Supplier::get).map(TypeFile::print);
        String header = JavaText.header(model.header());
        Stream<GeneratedFile> headed = header.isEmpty() ? all : all.map(file -> file.below(header));
        List<GeneratedFile> services =
                model.urls().stream().flatMap(UrlEmitter::services).toList();
        return Stream.concat(headed, services.parallelStream());
    }
}
