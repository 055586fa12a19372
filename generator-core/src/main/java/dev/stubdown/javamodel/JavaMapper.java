package dev.stubdown.javamodel;

import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.model.ApiModel;
import java.util.List;

/** Takes every decision about the Java that comes out. Stateless: several threads may share one. */
public final class JavaMapper {

    private final JavaOptions options;

    /** A mapper that follows these options. */
    public JavaMapper(JavaOptions options) {
        this.options = options;
    }

    /** The Java of a model. Findings are names that had to be changed and operations that JAX-RS could not tell apart. */
    public Outcome<JavaModel> map(ApiModel model) {
        return Outcome.of(new JavaModel(List.of(), List.of(), List.of(), List.of()));
    }
}
