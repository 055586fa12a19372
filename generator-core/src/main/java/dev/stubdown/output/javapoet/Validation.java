package dev.stubdown.output.javapoet;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import dev.stubdown.javamodel.Constraint;
import dev.stubdown.javamodel.Constraint.AtLeast;
import dev.stubdown.javamodel.Constraint.AtMost;
import dev.stubdown.javamodel.Constraint.Cascade;
import dev.stubdown.javamodel.Constraint.Present;
import dev.stubdown.javamodel.Constraint.Size;
import java.util.List;

/** Prints constraints as annotations of Jakarta Validation, for fields, components of records and parameters. */
final class Validation {

    private static final String ROOT = "jakarta.validation";
    private static final String CONSTRAINTS = ROOT + ".constraints";

    private Validation() {}

    static List<AnnotationSpec> annotations(List<Constraint> constraints) {
        return constraints.stream().map(Validation::annotation).toList();
    }

    private static AnnotationSpec annotation(Constraint constraint) {
        if (constraint instanceof Size size) {
            return size(size);
        }
        if (constraint instanceof AtLeast least) {
            return number("Min", least.number());
        }
        if (constraint instanceof AtMost most) {
            return number("Max", most.number());
        }
        if (constraint instanceof Present) {
            return named(CONSTRAINTS, "NotNull").build();
        }
        if (constraint instanceof Cascade) {
            return named(ROOT, "Valid").build();
        }
        throw new IllegalArgumentException("no annotation for " + constraint);
    }

    private static AnnotationSpec size(Size size) {
        AnnotationSpec.Builder annotation = named(CONSTRAINTS, Size.class.getSimpleName());
        if (size.min() != null) {
            annotation.addMember("min", "$L", size.min());
        }
        if (size.max() != null) {
            annotation.addMember("max", "$L", size.max());
        }
        return annotation.build();
    }

    private static AnnotationSpec number(String name, long number) {
        boolean isInt = number == (int) number;
        return named(CONSTRAINTS, name)
                .addMember("value", isInt ? "$L" : "$LL", number)
                .build();
    }

    private static AnnotationSpec.Builder named(String packageName, String name) {
        return AnnotationSpec.builder(ClassName.get(packageName, name));
    }
}
