package dev.stubdown.output.javapoet;

import dev.stubdown.javamodel.JavaModel;
import dev.stubdown.output.Emitter;
import dev.stubdown.output.GeneratedFile;
import dev.stubdown.output.JavaText;
import java.util.stream.Stream;

/** Prints beans, enums and JAX-RS interfaces. The streams are joined, not flattened: only so a parallel one is split within each. */
public final class JavaEmitter implements Emitter<JavaModel> {

    @Override
    public Stream<GeneratedFile> emit(JavaModel model) {
        Stream<GeneratedFile> beans = model.beans().stream().map(BeanEmitter::emit);
        Stream<GeneratedFile> enums = model.enums().stream().map(EnumEmitter::emit);
        Stream<GeneratedFile> resources = model.resources().stream().map(ResourceEmitter::emit);
        Stream<GeneratedFile> all = Stream.concat(Stream.concat(beans, enums), resources);
        String header = JavaText.header(model.header());
        return header.isEmpty() ? all : all.map(file -> file.below(header));
    }
}
