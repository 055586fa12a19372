package dev.stubdown.link;

import dev.stubdown.diagnostic.Suggestion;
import dev.stubdown.term.QualifiedName;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Guesses which known type a name that nothing defines was meant to be. */
final class NearestName {

    private NearestName() {}

    /**
     * A question for the user; null where no name is near.
     *
     * @param known the names of types, without their namespaces
     */
    static @Nullable String hint(QualifiedName wrong, Set<String> known) {
        return Suggestion.nearest(wrong.name(), known)
                .map(near -> "did you mean `" + near + "`?")
                .orElse(null);
    }
}
