package com.example.extension;

import com.palantir.javapoet.TypeSpec;
import dev.stubdown.spi.TypeCustomizer;
import dev.stubdown.spi.TypeSubject;

/** Adds a line to the comment of every type. */
public final class ShopComment implements TypeCustomizer {

    @Override
    public void customize(TypeSubject subject, TypeSpec.Builder type) {
        type.addJavadoc("\n<p>Made for the shop.\n");
    }
}
