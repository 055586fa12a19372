package dev.stubdown.output.javapoet;

import dev.stubdown.javamodel.JavaModel;
import dev.stubdown.output.Emitter;
import dev.stubdown.output.GeneratedFile;
import java.util.stream.Stream;

/** Prints beans, enums and JAX-RS interfaces. */
public final class JavaEmitter implements Emitter<JavaModel> {

    @Override
    public Stream<GeneratedFile> emit(JavaModel model) {
        return Stream.of(
                        model.beans().stream().map(BeanEmitter::emit),
                        model.enums().stream().map(EnumEmitter::emit),
                        model.resources().stream().map(ResourceEmitter::emit))
                .flatMap(files -> files);
    }
}
