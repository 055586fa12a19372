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
     * The files of the model, in the model's order. Each is printed when the stream reaches it, independently of the others, so that the
     * stream is parallel. It knows how many it has: only so is it split evenly.
     */
    Stream<GeneratedFile> emit(M model);
}
