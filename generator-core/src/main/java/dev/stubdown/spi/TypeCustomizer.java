package dev.stubdown.spi;

import com.palantir.javapoet.TypeSpec;

/**
 * Changes a class, an enum or an interface that is about to be printed. It is the last to do so: whether the result is Java, and can still be read
 * by Jackson, is its own business.
 */
public interface TypeCustomizer extends Extension {

    /**
     * Changes the type. Called by several threads at once, for each type once, in no order.
     *
     * @param subject what the type stands for
     * @param type all that is about to be printed; to be changed
     */
    void customize(TypeSubject subject, TypeSpec.Builder type);
}
