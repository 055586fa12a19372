package dev.stubdown;

import dev.stubdown.javamodel.JavaOptions;
import dev.stubdown.select.Selection;
import dev.stubdown.verify.JacksonVersion;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the user may ask of a run that verifies the documented examples.
 *
 * @param reading which pages, and how they are read
 * @param selection of which part of the API; one without {@link Selection#problems()}
 * @param java what the Java looks like that the examples go through
 * @param jackson the version that reads and writes them; null for each of them
 */
public record VerifyRequest(
        ModelRequest reading,
        Selection selection,
        JavaOptions java,
        @Nullable JacksonVersion jackson) {

    /** The package of the types where the request names none: nobody sees it. */
    static final String DEFAULT_PACKAGE = "generated";

    Set<JacksonVersion> versions() {
        return jackson == null ? EnumSet.allOf(JacksonVersion.class) : EnumSet.of(jackson);
    }
}
