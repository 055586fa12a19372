package dev.stubdown.explain;

import dev.stubdown.link.Decision;
import dev.stubdown.model.TypeRef;
import org.jspecify.annotations.Nullable;

/**
 * What the model says, to compare with what sources say.
 *
 * @param text empty for none
 * @param type null where it is no type of a value
 */
record Said(String text, @Nullable TypeRef type) {

    static Said of(String text) {
        return new Said(text, null);
    }

    static Said of(@Nullable TypeRef type) {
        return new Said(Decision.said(type), type);
    }
}
