package dev.stubdown.output.javapoet;

import dev.stubdown.javamodel.JavaModel;
import dev.stubdown.output.Emitter;
import dev.stubdown.output.GeneratedFile;
import java.util.stream.Stream;

/** Prints beans, enums and JAX-RS interfaces. The streams are joined, not flattened: only so a parallel one is split within each. */
public final class JavaEmitter implements Emitter<JavaModel> {

    @Override
    public Stream<GeneratedFile> emit(JavaModel model) {
        Stream<GeneratedFile> beans = model.beans().stream().map(BeanEmitter::emit);
        Stream<GeneratedFile> enums = model.enums().stream().map(EnumEmitter::emit);
        Stream<GeneratedFile> resources = model.resources().stream().map(ResourceEmitter::emit);
        return Stream.concat(Stream.concat(beans, enums), resources);
    }
}
