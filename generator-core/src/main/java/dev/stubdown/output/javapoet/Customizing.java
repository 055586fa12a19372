package dev.stubdown.output.javapoet;

import com.palantir.javapoet.TypeSpec;
import dev.stubdown.extension.Guard;
import dev.stubdown.javamodel.JavaName;
import dev.stubdown.spi.TypeCustomizer;
import dev.stubdown.spi.TypeSubject;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Has a user's customizers change types before they are printed: the one place where printing changes what was decided. */
public final class Customizing {

    /** Changes nothing. */
    public static final Customizing NONE = new Customizing(List.of(), Map.of());

    private final List<TypeCustomizer> customizers;
    private final Map<JavaName, TypeSubject> subjects;

    /**
     * @param customizers in the order in which they are called
     * @param subjects what each type that is printed stands for
     */
    public Customizing(List<TypeCustomizer> customizers, Map<JavaName, TypeSubject> subjects) {
        this.customizers = List.copyOf(customizers);
        this.subjects = Map.copyOf(subjects);
    }

    /** The file after the last customizer. The type is built after each, so that the one that spoils it is named. */
    TypeFile customized(TypeFile file) {
        TypeFile current = file;
        for (TypeCustomizer customizer : customizers) {
            TypeSubject subject = Objects.requireNonNull(subjects.get(file.name()), file.path());
            TypeSpec.Builder type = PoetInternals.toBuilder(current.type());
            TypeSpec customized = Guard.call(customizer, () -> {
                customizer.customize(subject, type);
                return type.build();
            });
            current = current.with(customized);
        }
        return current;
    }
}
