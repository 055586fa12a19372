package dev.stubdown.output;

import java.util.stream.Stream;

/**
 * Prints a model. Stateless: several threads may share one.
 *
 * @param <M> the model that it prints
 */
@FunctionalInterface
public interface Emitter<M> {

    /**
     * The files of the model, in the model's order. Each is printed when its text is asked for, independently of the others, so that threads
     * can share them.
     */
    Stream<GeneratedFile> emit(M model);
}
