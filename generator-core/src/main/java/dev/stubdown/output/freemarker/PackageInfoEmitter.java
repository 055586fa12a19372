package dev.stubdown.output.freemarker;

import dev.stubdown.javamodel.JavaModel;
import dev.stubdown.javamodel.PackageUnit;
import dev.stubdown.output.Emitter;
import dev.stubdown.output.GeneratedFile;
import dev.stubdown.output.JavaText;
import java.util.Map;
import java.util.stream.Stream;

/** Prints the {@code package-info.java} of each package: its comment, and that nothing in it is null unless it says so. */
public final class PackageInfoEmitter implements Emitter<JavaModel> {

    private final TextTemplate template = TextTemplate.named("package-info.java.ftl");

    @Override
    public Stream<GeneratedFile> emit(JavaModel model) {
        String header = JavaText.header(model.header());
        return model.packages().stream().map(unit -> emit(unit).below(header));
    }

    /** The file of the unit. */
    public GeneratedFile emit(PackageUnit unit) {
        return GeneratedFile.printedOf(
                unit,
                unit.path(),
                () -> template.fill(
                        Map.of("comment", JavaText.comment(unit.doc()), "packageName", unit.packageName())));
    }
}
