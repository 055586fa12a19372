package dev.stubdown.output.javapoet;

import dev.stubdown.javamodel.JavaModel;
import dev.stubdown.javamodel.JavaUnit;
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
        String header = JavaText.header(model.header());
        List<GeneratedFile> files = new ArrayList<>();
        model.beans().forEach(unit -> files.add(customized(unit, () -> BeanEmitter.emit(unit))));
        model.enums().forEach(unit -> files.add(customized(unit, () -> EnumEmitter.emit(unit))));
        model.resources().forEach(unit -> files.add(customized(unit, () -> ResourceEmitter.emit(unit))));
        model.options().forEach(unit -> files.add(customized(unit, () -> OptionsEmitter.emit(unit))));
        model.urls().forEach(unit -> files.add(printed(unit, () -> UrlEmitter.emit(unit))));
        files.replaceAll(file -> file.below(header));
        model.urls().forEach(unit -> files.addAll(UrlEmitter.services(unit)));
        return files.stream();
    }

    private GeneratedFile customized(JavaUnit unit, Supplier<TypeFile> type) {
        return customizing == Customizing.NONE
                ? printed(unit, type)
                : GeneratedFile.printed(
                        unit.path(), () -> customizing.customized(type.get()).print());
    }

    private static GeneratedFile printed(JavaUnit unit, Supplier<TypeFile> type) {
        return GeneratedFile.printedOf(unit, unit.path(), () -> type.get().print());
    }
}
