package dev.stubdown.output.javapoet;

import dev.stubdown.javamodel.JavaModel;
import dev.stubdown.output.Emitter;
import dev.stubdown.output.GeneratedFile;
import dev.stubdown.output.JavaText;
import java.util.stream.Stream;

/** Prints beans, enums, JAX-RS interfaces and what these need. The streams are joined, not flattened: only so a parallel one is split within each. */
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
        Stream<TypeFile> beans = model.beans().stream().map(BeanEmitter::emit);
        Stream<TypeFile> enums = model.enums().stream().map(EnumEmitter::emit);
        Stream<TypeFile> resources = model.resources().stream().map(ResourceEmitter::emit);
        Stream<TypeFile> options = model.options().stream().map(OptionsEmitter::emit);
        Stream<TypeFile> urls = model.urls().stream().map(UrlEmitter::emit);
        Stream<TypeFile> customized = Stream.concat(Stream.concat(beans, enums), Stream.concat(resources, options))
                .map(customizing::customized);
        Stream<GeneratedFile> all = Stream.concat(customized, urls).map(TypeFile::print);
        String header = JavaText.header(model.header());
        Stream<GeneratedFile> headed = header.isEmpty() ? all : all.map(file -> file.below(header));
        return Stream.concat(headed, model.urls().stream().flatMap(UrlEmitter::services));
    }
}
