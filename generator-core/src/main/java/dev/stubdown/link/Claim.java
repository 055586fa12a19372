package dev.stubdown.link;

import dev.stubdown.model.TypeRef;
import dev.stubdown.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of a subject, whether it was heard or not.
 *
 * @param says as {@link Decision#said}
 * @param type what it says where that is the type of a value; else null
 * @param source the place; that of the section where the text has no place of its own
 */
public record Claim(
        Subject subject,
        Aspect aspect,
        Witness by,
        String says,
        @Nullable TypeRef type,
        SourceSpan source) {

    /** A claim about something else than the type of a value. */
    public Claim(Subject subject, Aspect aspect, Witness by, String says, SourceSpan source) {
        this(subject, aspect, by, says, null, source);
    }

    /** A claim about the type of a value. */
    public Claim(Subject subject, Aspect aspect, Witness by, TypeRef type, SourceSpan source) {
        this(subject, aspect, by, Decision.said(type), type, source);
    }

    /** The same claim by another witness. */
    public Claim toldBy(Witness other) {
        return new Claim(subject, aspect, other, says, type, source);
    }
}
